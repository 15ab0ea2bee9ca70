package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why, before something is set back. */
final class ReasonDialog {

    private static final int LENGTH = 2000;

    private ReasonDialog() {}

    static void ask(String title, String hint, String caption, SerializableConsumer<String> act) {
        UI ui = UI.getCurrent();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("32rem");
        TextArea reason = new TextArea(ui.getTranslation("transfer.plan.reason"));
        reason.setHelperText(hint);
        reason.setRequired(true);
        reason.setMaxLength(LENGTH);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setId("reason");
        dialog.add(reason);
        Button go = new Button(caption, click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(ui.getTranslation("ui.required"));
                reason.setInvalid(true);
                return;
            }
            dialog.close();
            act.accept(reason.getValue());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        go.setId("confirm-reason");
        dialog.getFooter().add(new Button(ui.getTranslation("ui.cancel"), click -> dialog.close()), go);
        dialog.open();
        reason.focus();
    }
}
