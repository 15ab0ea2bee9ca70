package vn.motcua.orgunit.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** The end of a place: the first day on which it is no more, the document behind it, and why. */
public class PlaceEndForm extends Div {

    /** Ends the place; what it refuses is told in the form. */
    @FunctionalInterface
    public interface End extends Serializable {

        void on(LocalDate day, UUID decision, String reason);
    }

    private final VietnameseDatePicker day;
    private final DocumentField document;
    private final TextArea reason;
    private final FormFaults faults = new FormFaults();

    public PlaceEndForm(LocalDate today, DocumentField document, End end, SerializableRunnable leave) {
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
        faults.at(day, PlaceKind.POINT.key("end-before"), PlaceKind.OFFICE.key("end-before"));
        Button save = new Button(getTranslation("point.end.save"), click -> {
            if (complete()) {
                try {
                    end.on(day.getValue(), document.getValue(), reason.getValue());
                } catch (PortalException refused) {
                    faults.say(refused);
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-end");
        Div buttons = new Div(save, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassNames("form-buttons", "wide");
        add(day, document, reason, faults, buttons);
    }

    private boolean complete() {
        boolean unreadable = day.isInvalid() && day.getValue() == null;
        faults.clear();
        day.setInvalid(unreadable);
        document.setInvalid(false);
        boolean dated = unreadable || faults.given(day, day.getValue() != null);
        return faults.given(document, document.getValue() != null) && dated && !unreadable;
    }
}
