package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.ui.Formats;

/** Asks why the chosen procedures are not done through the post. */
class ReasonForm extends Div {

    private static final int NOTE_LENGTH = 1000;

    private final RadioButtonGroup<ExclusionReason> reason = new RadioButtonGroup<>();
    private final TextField note = new TextField();
    private final Div warning = new Div();

    ReasonForm(long rows, SerializableConsumer<ReasonForm> save, SerializableRunnable cancel) {
        addClassName("sheet");
        reason.setLabel(getTranslation("catalogue.exclude.reason"));
        reason.setItems(ExclusionReason.values());
        reason.setItemLabelGenerator(each -> getTranslation("catalogue.reason." + each));
        reason.setValue(ExclusionReason.PRESENCE);
        reason.setId("exclusion-reason");
        note.setLabel(getTranslation("catalogue.exclude.note"));
        note.setMaxLength(NOTE_LENGTH);
        note.setId("exclusion-note");
        reason.addValueChangeListener(
                change -> note.setRequiredIndicatorVisible(change.getValue() == ExclusionReason.OTHER));
        Button exclude = new Button(
                getTranslation("catalogue.exclude.do", Formats.number(getLocale(), rows)), click -> save(save));
        exclude.addThemeVariants(ButtonVariant.PRIMARY);
        exclude.setId("confirm-exclusion");
        Div buttons = new Div(exclude, new Button(getTranslation("ui.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        Div fields = new Div(reason, note);
        fields.addClassName("form-row");
        add(new H2(getTranslation("catalogue.exclude.title")), fields, warning, buttons);
    }

    /** Says which counters serve what is chosen. */
    ReasonForm warned(Withdrawal withdrawal) {
        warning.add(new WithdrawalNote(withdrawal, "catalogue.withdrawal.chosen"));
        return this;
    }

    private void save(SerializableConsumer<ReasonForm> save) {
        boolean missing =
                reason.getValue() == ExclusionReason.OTHER && note.getValue().isBlank();
        note.setInvalid(missing);
        note.setErrorMessage(missing ? getTranslation("ui.required") : "");
        if (missing) {
            note.focus();
        } else {
            save.accept(this);
        }
    }

    ExclusionReason reason() {
        return reason.getValue();
    }

    String note() {
        return note.getValue();
    }
}
