package floor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("")
@AnonymousAllowed
class EmptyView extends Div {

    EmptyView() {
        setText("Nothing");
    }
}
