package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** Ends an agreement before its time. */
class EndForm extends Section {

    /** Ends it; may refuse with a {@link PortalException}. */
    @FunctionalInterface
    interface Ending extends Serializable {

        void on(LocalDate day, String reason, @Nullable UUID decision);
    }

    private final VietnameseDatePicker on;
    private final TextArea reason = new TextArea();
    private final DocumentField document;
    private final FormFaults faults = new FormFaults();
    private final Ending ending;

    EndForm(LocalDate today, DocumentField document, Ending ending) {
        this.document = document;
        this.ending = ending;
        addClassName("sheet");
        setId("end-agreement-form");
        Paragraph note = new Paragraph(getTranslation("agreement.end.note"));
        note.addClassName("cell-sub");
        on = new VietnameseDatePicker(getTranslation("agreement.end.on"));
        on.setValue(today);
        on.setRequiredIndicatorVisible(true);
        on.setId("agreement-end-on");
        reason.setLabel(getTranslation("agreement.end.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setId("agreement-end-reason");
        faults.at(on, "agreement.end");
        faults.at(reason, "agreement.missing.reason", "agreement.too-long.reason");
        Button end = new Button(getTranslation("agreement.end"), click -> submit());
        end.setId("end-agreement");
        Div fields = new Div(note, on, reason, document, faults, end);
        fields.addClassName("side-form");
        Details details = new Details(getTranslation("agreement.end"), fields);
        details.setId("open-end-agreement");
        add(details);
    }

    private void submit() {
        faults.clear();
        LocalDate day = on.getValue();
        boolean complete = faults.given(on, day != null)
                & faults.given(reason, !reason.getValue().isBlank());
        if (complete && day != null) {
            try {
                ending.on(day, reason.getValue(), document.getValue());
            } catch (PortalException refused) {
                faults.say(refused);
            }
        }
    }
}
