package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asked before somebody leaves a page on which they have typed what is not saved. */
public final class LeaveQuestion {

    private LeaveQuestion() {}

    /** Keeps the person on the page until they say that what they typed may go. */
    public static void ask(BeforeLeaveEvent event, Component page) {
        BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(page.getTranslation("ui.leave.title"));
        question.setText(page.getTranslation("ui.leave.text"));
        question.setCancelable(true);
        question.setCancelText(page.getTranslation("ui.leave.stay"));
        question.setConfirmText(page.getTranslation("ui.leave.go"));
        question.addCancelListener(cancel -> go.cancel());
        question.addConfirmListener(confirm -> go.proceed());
        question.open();
    }
}
