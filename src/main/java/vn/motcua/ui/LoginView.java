package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.DemoPeople;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/**
 * The sign-in page. Demo mode: the demo people by province and role, one click to become one. Real mode: the way to
 * Keycloak, and why the last attempt failed.
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends DoorPage implements BeforeEnterObserver {

    /** What the address may say went wrong. */
    private static final List<String> TROUBLES = List.of("down", "again", "refused", "ended");

    private final transient Deployment deployment;
    private final transient Provinces provinces;
    private final transient DemoPeople people;
    private final transient CurrentPerson person;

    LoginView(Deployment deployment, Provinces provinces, DemoPeople people, CurrentPerson person) {
        this.deployment = deployment;
        this.provinces = provinces;
        this.people = people;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (person.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        Div head = begin(
                getTranslation("ui.login.title"),
                getTranslation(deployment.demo() ? "ui.login.demo" : "ui.login.real"));
        TROUBLES.stream()
                .filter(said::contains)
                .findFirst()
                .ifPresent(trouble -> head.add(alert(getTranslation("ui.login." + trouble))));
        if (deployment.demo()) {
            if (said.contains("error")) {
                head.add(alert(getTranslation("ui.login.failed")));
            }
            Div cards = new Div();
            cards.addClassName("login-provinces");
            provinces.states().forEach(state -> cards.add(card(state)));
            cards.add(operatorCard());
            add(cards, byHand());
        } else {
            Anchor link = toKeycloak(getTranslation("ui.login.keycloak"));
            link.setId("sign-in");
            add(actions(link), hint());
        }
    }

    private Component hint() {
        Paragraph hint = new Paragraph(getTranslation("ui.login.hint"));
        hint.addClassName("door-text");
        return hint;
    }

    private Component card(Provinces.State state) {
        Div card = new Div();
        card.addClassName("login-card");
        Province province = state.province();
        Div title = new Div(
                new Emblem(Optional.ofNullable(province)), new H2(province == null ? state.slug() : province.name()));
        title.addClassName("login-card-title");
        card.add(title);
        if (!state.up() || province == null) {
            card.add(new Paragraph(getTranslation("ui.login.province-down")));
        } else {
            people.of(province).forEach(demo -> card.add(become(demo)));
        }
        return card;
    }

    private Component operatorCard() {
        Div title = new Div(new Emblem(Optional.empty()), new H2(getTranslation("ui.deployment")));
        title.addClassName("login-card-title");
        Div card = new Div(title, become(people.operator()));
        card.addClassName("login-card");
        return card;
    }

    /** A form of its own, so that becoming somebody is an ordinary sign-in: new session id and all. */
    private Component become(Person demo) {
        SignInForm form = new SignInForm();
        form.hidden("username", demo.username());
        form.hidden("password", DemoPeople.PASSWORD);
        Role role = demo.roles().iterator().next();
        NativeButton button = form.submit(
                SignInForm.words(getTranslation("role." + role.name()), "become-role"),
                SignInForm.words(demo.name(), "become-name"));
        button.addClassName("become");
        button.setId("become-" + demo.username());
        return form;
    }

    private Component byHand() {
        SignInForm form = new SignInForm();
        form.addClassName("login-by-hand");
        form.field("username", getTranslation("ui.login.username"), "text", "username");
        form.field("password", getTranslation("ui.login.password"), "password", "current-password");
        form.submit(new Text(getTranslation("ui.login.sign-in")));
        return form;
    }
}
