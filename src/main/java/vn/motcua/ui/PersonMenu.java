package vn.motcua.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Places;

/** Who is signed in, in which role, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    PersonMenu(CurrentPerson current, Places places, AuthenticationContext authentication) {
        Person person = current.require();
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("person-menu");

        Avatar avatar = new Avatar(person.name());
        avatar.setAbbreviation(givenInitials(person.name()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        Span role = new Span(person.roles().stream()
                .map(held -> getTranslation("role." + held.name()))
                .collect(Collectors.joining(", ")));
        role.addClassName("person-role");
        Div words = new Div(name, role);
        words.addClassName("person-words");
        Div shown = new Div(avatar, words);
        shown.addClassName("person");

        MenuItem root = addItem(shown);
        root.setAriaLabel(getTranslation("ui.person-menu", person.name()));
        if (!person.title().isEmpty()) {
            root.getSubMenu().addItem(person.title()).setEnabled(false);
        }
        if (current.membership().map(places::of).orElse(List.of()).size() > 1) {
            root.getSubMenu()
                    .addItem(
                            getTranslation("ui.switch-province"),
                            click -> UI.getCurrent().navigate(ChooseView.class));
        }
        root.getSubMenu().addItem(getTranslation("ui.sign-out"), click -> authentication.logout());
    }

    /** Vietnamese names end with the given name: "Trương Thị Mỹ Linh" is ML. */
    private static String givenInitials(String name) {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words)
                .skip(Math.max(0, words.length - 2))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
