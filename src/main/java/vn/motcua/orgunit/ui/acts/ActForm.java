package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** What every act on a unit is asked for: its day, its document, a note. Says what is wrong at the field that is meant. */
class ActForm extends Div {

    private final VietnameseDatePicker on = new VietnameseDatePicker();
    private final DocumentField document;
    private final TextArea note = new TextArea();
    private final FormFaults faults = new FormFaults();
    private final Component[] fields;
    private final Div own = new Div();

    /** @param first the fields of the act itself */
    ActForm(DecisionService decisions, Messages messages, LocalDate today, Component... first) {
        addClassNames("sheet", "item-form");
        setId("act-form");
        document = new DocumentField(getTranslation("orgunit.act.document"), true, today, decisions, messages);
        document.addClassName("wide");
        document.setRequiredIndicatorVisible(true);
        document.setId("act-document");
        on.setLabel(getTranslation("orgunit.act.on"));
        on.setHelperText(getTranslation("orgunit.act.on.hint"));
        on.setRequiredIndicatorVisible(true);
        on.setId("act-on");
        note.setLabel(getTranslation("orgunit.act.note"));
        note.setMaxLength(UnitText.REASON);
        note.setId("act-note");
        note.addClassName("wide");
        faults.setId("act-fault");
        own.addClassName("wide");
        add(first);
        add(on, document, note, own, faults);
        fields = Stream.concat(Stream.of(first), Stream.of(on, document, note)).toArray(Component[]::new);
        faults.at(document, "orgunit.act.document-missing");
        for (String ofDay : new String[] {"not-alive", "first-day", "same-day", "ended-already", "later-state"}) {
            faults.at(on, "orgunit.act." + ofDay);
        }
    }

    Component[] fields() {
        return fields;
    }

    /** The document is not asked for, but the reason is. */
    void forCorrection() {
        document.setRequiredIndicatorVisible(false);
        note.setLabel(getTranslation("orgunit.act.reason"));
        note.setRequiredIndicatorVisible(true);
        faults.at(note, "orgunit.act.reason-needed");
    }

    /** Where a refusal is said. */
    void place(HasValidation field, String... messageKeys) {
        faults.at(field, messageKeys);
    }

    /** Puts something before the buttons. */
    void more(Component component) {
        own.add(component);
    }

    void buttons(String caption, SerializableRunnable save, SerializableRunnable leave) {
        Button keep = new Button(getTranslation(caption), click -> {
            faults.begin();
            try {
                save.run();
            } catch (PortalException refused) {
                refuse(refused);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-act");
        Button back = new Button(getTranslation("ui.cancel"), click -> leave.run());
        Div buttons = new Div(keep, back);
        buttons.addClassNames("form-buttons", "wide");
        add(buttons);
    }

    VietnameseDatePicker on() {
        return on;
    }

    @Nullable
    UUID documentId() {
        return document.getValue();
    }

    String note() {
        return note.getValue();
    }

    /** Empty, and said at the fields, where day or document are missing. */
    Optional<Basis> basis() {
        LocalDate day = on.getValue();
        UUID decision = document.getValue();
        boolean complete = (on.isInvalid() || given(on, day != null)) & given(document, decision != null);
        return complete && !on.isInvalid() && day != null && decision != null
                ? Optional.of(new Basis(day, decision, note.getValue()))
                : Optional.empty();
    }

    boolean given(HasValidation field, boolean given) {
        field.setInvalid(false);
        return faults.given(field, given);
    }

    private void refuse(PortalException refused) {
        faults.say(refused);
        if (faults.isVisible()) {
            faults.scrollIntoView();
        }
    }
}
