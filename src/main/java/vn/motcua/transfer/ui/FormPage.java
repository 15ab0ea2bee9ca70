package vn.motcua.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.stream.Stream;
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
        if (!touched) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(t("decision.leave.title"));
        question.setText(t("decision.leave.text"));
        question.setCancelable(true);
        question.setCancelText(t("decision.leave.stay"));
        question.setConfirmText(t("decision.leave.go"));
        question.addCancelListener(cancel -> go.cancel());
        question.addConfirmListener(confirm -> go.proceed());
        question.open();
    }
}
