package vn.motcua.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/** For those who signed in and have no place here: says why as far as it is known, and whom to ask. */
@Route(value = NoProvinceView.PATH, autoLayout = false)
@PermitAll
class NoProvinceView extends DoorPage implements BeforeEnterObserver {

    static final String PATH = "no-province";

    private final transient CurrentPerson current;
    private final transient Provinces provinces;
    private final transient AuthenticationContext authentication;
    private final transient Deployment deployment;

    NoProvinceView(
            CurrentPerson current, Provinces provinces, AuthenticationContext authentication, Deployment deployment) {
        this.current = current;
        this.deployment = deployment;
        this.provinces = provinces;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = current.require();
        begin(getTranslation("ui.no-province.title"), reason(person));
        // Keycloak settles at the sign-in whether a session ever names a province. Who began without one has to come
        // anew, which takes no password; who has one, and only lacks a role, is let in by the session's next check.
        boolean anew = !deployment.demo() && membership(person).provinces().isEmpty();
        Paragraph ask = new Paragraph(getTranslation("ui.no-province.ask", person.username()) + " "
                + getTranslation(anew ? "ui.no-province.then-check" : "ui.no-province.then-wait"));
        ask.addClassName("door-text");
        NativeButton leave = new NativeButton(getTranslation("ui.sign-out"), click -> authentication.logout());
        leave.addClassName(anew ? "door-quiet" : "door-button");
        leave.setId("leave");
        if (anew) {
            Anchor check = toKeycloak(getTranslation("ui.no-province.check"));
            check.setId("check-again");
            add(ask, actions(check, leave));
        } else {
            add(ask, actions(leave));
        }
    }

    private Membership membership(Person person) {
        return current.membership().orElseGet(() -> Membership.of(person));
    }

    private String reason(Person person) {
        Membership membership = membership(person);
        if (membership.provinces().isEmpty()) {
            return getTranslation("ui.no-province.none");
        }
        String names = membership.provinces().stream()
                .map(slug -> provinces.states().stream()
                        .filter(state -> state.slug().equals(slug) && state.province() != null)
                        .map(state -> nameOf(state.province()))
                        .findFirst()
                        .orElse(slug))
                .collect(Collectors.joining(", "));
        boolean down = membership.provinces().stream()
                .allMatch(slug -> provinces.inService(slug).isEmpty());
        return getTranslation(down ? "ui.no-province.down" : "ui.no-province.no-role", names);
    }

    private static String nameOf(@org.jspecify.annotations.Nullable Province province) {
        return province == null ? "" : province.name();
    }
}
