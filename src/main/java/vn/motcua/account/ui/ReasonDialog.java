package vn.motcua.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why, before something is refused or shut. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    /**
     * @param name of the act: its texts are {@code account.<name>}, {@code .title} and {@code .text}
     * @param needed whether the reason may not be left out
     * @param act is given the reason
     */
    ReasonDialog(String name, String who, boolean needed, SerializableConsumer<String> act) {
        String key = "account." + name;
        setHeaderTitle(getTranslation(key + ".title", who));
        setWidth("32rem");
        TextArea reason = new TextArea(getTranslation(needed ? "account.reason" : "account.reason.optional"));
        reason.setRequiredIndicatorVisible(needed);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setId("reason");
        add(new Div(new Paragraph(getTranslation(key + ".text")), reason));
        Button confirm = new Button(getTranslation(key), click -> {
            if (needed && reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("ui.required"));
                reason.setInvalid(true);
                return;
            }
            close();
            act.accept(reason.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setId("confirm-" + name);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }
}
