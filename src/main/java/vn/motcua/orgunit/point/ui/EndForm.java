package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;

/** The end of a place: the first day on which it is no more, the document behind it, and why. */
public class EndForm extends Div {

    /** Ends the place; what it refuses is told in the form. */
    @FunctionalInterface
    public interface End extends Serializable {

        void on(LocalDate day, UUID decision, String reason);
    }

    private final VietnameseDatePicker day;
    private final DocumentField document;
    private final TextArea reason;
    private final Paragraph fault = new Paragraph();

    public EndForm(LocalDate today, DocumentField document, Messages messages, End end, SerializableRunnable leave) {
        this.document = document;
        addClassNames("sheet", "item-form");
        day = new VietnameseDatePicker(getTranslation("point.end.day"));
        day.setHelperText(getTranslation("point.end.day.hint"));
        day.setValue(today);
        day.setRequiredIndicatorVisible(true);
        day.setId("end-day");
        document.addClassName("two-thirds");
        document.setId("end-document");
        reason = new TextArea(getTranslation("point.end.reason"));
        reason.setMaxLength(2000);
        reason.addClassName("wide");
        reason.setId("end-reason");
        fault.addClassNames("fault", "wide");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save = new Button(getTranslation("point.end.save"), click -> {
            if (complete()) {
                try {
                    end.on(day.getValue(), document.getValue(), reason.getValue());
                } catch (PortalException refused) {
                    fault.setText(messages.text(getLocale(), refused));
                    fault.setVisible(true);
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-end");
        Div buttons = new Div(save, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassNames("form-buttons", "wide");
        add(day, document, reason, fault, buttons);
    }

    private boolean complete() {
        fault.setVisible(false);
        boolean dated = day.getValue() != null;
        if (!dated && !day.isInvalid()) {
            day.setErrorMessage(getTranslation("ui.required"));
            day.setInvalid(true);
        }
        boolean documented = document.getValue() != null;
        document.setErrorMessage(getTranslation("ui.required"));
        document.setInvalid(!documented);
        return dated && !day.isInvalid() && documented;
    }
}
