package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;
import vn.motcua.security.Places;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/** Where somebody who belongs to several provinces says in which one they work now. */
@Route(value = ChooseView.PATH, autoLayout = false)
@PermitAll
class ChooseView extends DoorPage implements BeforeEnterObserver {

    static final String PATH = "choose";

    private final transient CurrentPerson current;
    private final transient Places open;
    private final transient Provinces provinces;
    private final transient AuthenticationContext authentication;

    ChooseView(CurrentPerson current, Places open, Provinces provinces, AuthenticationContext authentication) {
        this.current = current;
        this.open = open;
        this.provinces = provinces;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Person person = current.require();
        List<String> places = current.membership().map(open::of).orElse(List.of());
        begin(getTranslation("ui.choose.title"), getTranslation("ui.choose.text", person.name()));
        Div cards = new Div();
        cards.addClassNames("login-provinces", "choose-places");
        places.forEach(place -> cards.add(card(place, here(person))));
        add(cards);
        NativeButton leave = new NativeButton(getTranslation("ui.sign-out"), click -> authentication.logout());
        leave.addClassName("door-quiet");
        if (person.isNowhere()) {
            add(actions(leave));
        } else {
            Anchor back = new Anchor("", getTranslation("ui.choose.back"));
            add(actions(back, leave));
        }
    }

    private static String here(Person person) {
        return person.isNowhere() ? "" : person.provinceSlug().orElse(Membership.DEPLOYMENT);
    }

    private Component card(String place, String here) {
        Optional<Province> province = provinces.inService(place);
        SignInForm form = new SignInForm();
        form.getElement().setAttribute("action", ProvinceSwitch.PATH.substring(1));
        form.hidden("place", place);
        Div words = new Div(
                SignInForm.words(
                        province.map(Province::fullName).orElseGet(() -> getTranslation("ui.deployment")),
                        "choose-name"),
                SignInForm.words(
                        place.equals(here)
                                ? getTranslation("ui.choose.here")
                                : province.map(Province::committee)
                                        .orElseGet(() -> getTranslation("ui.choose.operator")),
                        "become-name"));
        words.addClassName("choose-words");
        NativeButton button = form.submit(new Emblem(province), words);
        button.addClassNames("login-card", "choose-place");
        button.setId("choose-" + (province.isPresent() ? place : "deployment"));
        if (place.equals(here)) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return form;
    }
}
