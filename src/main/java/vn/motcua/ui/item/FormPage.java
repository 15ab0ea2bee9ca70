package vn.motcua.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.stream.Stream;
import vn.motcua.ui.LeaveQuestion;
import vn.motcua.ui.PortalPage;

/** A page with a form: asks before what was typed is lost. */
public abstract class FormPage extends PortalPage implements BeforeLeaveObserver {

    private boolean touched;

    /** Fields whose contents are worth a question. */
    protected final void watch(Component... fields) {
        Stream.of(fields).forEach(field -> {
            field.getElement().addEventListener("input", input -> touched = true);
            field.getElement().addEventListener("change", change -> touched = true);
        });
    }

    /** Nothing is left to lose. */
    protected final void saved() {
        touched = false;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) {
            LeaveQuestion.ask(event, this);
        }
    }
}
