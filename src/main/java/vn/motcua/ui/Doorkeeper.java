package vn.motcua.ui;

import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Places;

/**
 * Keeps who is nowhere on the pages made for them: to choose a place, or to read why there is none. Everybody else goes
 * where they want; what they see there is for others to guard.
 */
@Component
@ListenerPriority(Integer.MAX_VALUE)
class Doorkeeper implements VaadinServiceInitListener, BeforeEnterListener {

    private static final Set<String> FOR_ALL = Set.of(SignedOutView.PATH);

    private final transient CurrentPerson current;
    private final transient Places places;

    Doorkeeper(CurrentPerson current, Places places) {
        this.current = current;
        this.places = places;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addBeforeEnterListener(this);
            ui.addPollListener(Doorkeeper::isNobodysDoing);
        });
    }

    private static void isNobodysDoing(PollEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(Places.NOBODYS_DOING, true);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getLocation().getPath();
        current.find().filter(person -> !FOR_ALL.contains(path)).ifPresent(person -> direct(event, path, person));
    }

    private void direct(BeforeEnterEvent event, String path, Person person) {
        if (person.isNowhere()) {
            boolean choice = current.membership()
                    .filter(membership -> !places.of(membership).isEmpty())
                    .isPresent();
            String only = choice ? ChooseView.PATH : NoProvinceView.PATH;
            if (!path.equals(only)) {
                event.forwardTo(only);
            }
        } else if (path.equals(NoProvinceView.PATH)) {
            event.forwardTo("");
        }
    }
}
