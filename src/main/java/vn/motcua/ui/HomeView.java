package vn.motcua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;

/** Leads each person on to the screen they begin with; shows nothing itself. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient CurrentPerson person;

    HomeView(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(start(person.require()));
    }

    private static String start(Person person) {
        if (person.is(Role.OPERATOR)) {
            return "provinces";
        }
        // With a role beside, people begin where that role does.
        return person.roles().equals(Set.of(Role.COUNTER_STAFF)) ? "my-counters" : "overview";
    }
}
