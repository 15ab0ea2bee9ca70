package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;

/** A page before or behind the portal itself, without its menu: signing in, choosing a place, leaving. */
abstract class DoorPage extends Main implements HasDynamicTitle {

    private String title = "";

    DoorPage() {
        addClassName("login");
    }

    /** Empties the page and begins it with title and explanation. */
    final Div begin(String heading, String explanation) {
        title = heading;
        removeAll();
        Div tools = new Div(new SchemeSwitch(), new LanguageSwitch());
        tools.addClassName("login-tools");
        Div head = new Div(new Emblem(Optional.empty()), new H1(heading), new Paragraph(explanation));
        head.addClassName("login-head");
        add(tools, head);
        return head;
    }

    /** A sentence on what went wrong, read out at once. */
    final Component alert(String text) {
        Paragraph sorry = new Paragraph(text);
        sorry.addClassName("login-failed");
        sorry.getElement().setAttribute("role", "alert");
        return sorry;
    }

    /** The one thing to do here. */
    static Div actions(Component... components) {
        Div actions = new Div(components);
        actions.addClassName("door-actions");
        return actions;
    }

    /** The way to Keycloak's page, and back at once for those who are signed in there. */
    static Anchor toKeycloak(String text) {
        Anchor link = new Anchor("oauth2/authorization/keycloak", text);
        // Leaves the portal, so the router may not take it for one of its own pages.
        link.setRouterIgnore(true);
        link.addClassName("door-button");
        return link;
    }

    @Override
    public String getPageTitle() {
        return title + " · Motcua";
    }
}
