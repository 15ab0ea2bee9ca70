package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why the catalogue stays as it is. */
class DismissDialog extends Dialog {

    private static final int LONGEST = 1000;

    /** @param act is given the reason */
    DismissDialog(int count, SerializableConsumer<String> act) {
        setHeaderTitle(getTranslation("review.dismiss.title", count));
        setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("review.dismiss.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setId("dismiss-reason");
        add(new Div(new Paragraph(getTranslation("review.dismiss.text")), reason));
        Button confirm = new Button(getTranslation("review.dismiss"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("ui.required"));
                reason.setInvalid(true);
                return;
            }
            close();
            act.accept(reason.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm-dismiss");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.focus();
            }
        });
    }
}
