package vn.motcua.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The last page of a visit. */
@Route(value = SignedOutView.PATH, autoLayout = false)
@AnonymousAllowed
class SignedOutView extends DoorPage implements BeforeEnterObserver {

    static final String PATH = "signed-out";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div head = begin(getTranslation("ui.signed-out.title"), getTranslation("ui.signed-out.text"));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("here-only")) {
            head.add(alert(getTranslation("ui.signed-out.here-only")));
        }
        Anchor again = new Anchor("login", getTranslation("ui.signed-out.again"));
        again.addClassName("door-button");
        again.setId("sign-in-again");
        add(actions(again));
    }
}
