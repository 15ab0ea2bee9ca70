package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;

/** Asks why something that was recorded by mistake is taken back. */
class ReasonDialog extends Dialog {

    /** Takes it back; what it refuses is told in the dialog. */
    @FunctionalInterface
    interface Act extends Serializable {
        void because(String reason);
    }

    ReasonDialog(String title, String text, Messages messages, Act act) {
        setHeaderTitle(title);
        setWidth("30rem");
        TextArea reason = new TextArea(getTranslation("person.reason"));
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setId("take-back-reason");
        add(new Paragraph(text), reason);
        Button go = new Button(getTranslation("person.take-back"), click -> {
            try {
                act.because(reason.getValue());
                close();
            } catch (PortalException refused) {
                reason.setErrorMessage(messages.text(getLocale(), refused));
                reason.setInvalid(true);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("confirm-take-back");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), go);
    }
}
