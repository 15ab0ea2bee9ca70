package vn.motcua.transfer.target.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** Asks from which day on a target no longer holds, and why. */
class EndTargetDialog extends Dialog {

    private final VietnameseDatePicker on;
    private final TextArea reason = new TextArea();
    private final FormFaults faults = new FormFaults();
    private final SerializableBiConsumer<LocalDate, String> end;

    /** @param end may refuse with a {@link PortalException} */
    EndTargetDialog(LocalDate today, SerializableBiConsumer<LocalDate, String> end) {
        this.end = end;
        setHeaderTitle(getTranslation("target.end"));
        setWidth("30rem");
        on = new VietnameseDatePicker(getTranslation("target.end.on"));
        on.setValue(today);
        on.setMax(today);
        on.setRequiredIndicatorVisible(true);
        on.setId("target-end-on");
        reason.setLabel(getTranslation("target.end.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setId("target-end-reason");
        faults.at(on, "target.end");
        faults.at(reason, "target.missing.reason", "target.note");
        Div form = new Div(new Paragraph(getTranslation("target.end.note")), on, reason, faults);
        form.addClassName("stacked");
        add(form);
        Button confirm = new Button(getTranslation("target.end"), click -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm-end-target");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
    }

    private void submit() {
        faults.clear();
        LocalDate day = on.getValue();
        boolean complete = faults.given(on, day != null)
                & faults.given(reason, !reason.getValue().isBlank());
        if (complete && day != null) {
            try {
                end.accept(day, reason.getValue());
                close();
            } catch (PortalException refused) {
                faults.say(refused);
            }
        }
    }
}
