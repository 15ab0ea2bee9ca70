package vn.motcua.orgunit.ui.acts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;

/** What every act on a unit is asked for: its day, its document, a note. Says what is wrong at the field that is meant. */
class ActForm extends Div {

    private final transient Messages messages;
    private final VietnameseDatePicker on = new VietnameseDatePicker();
    private final DocumentField document;
    private final TextArea note = new TextArea();
    private final Paragraph fault = new Paragraph();
    private final Map<String, HasValidation> places = new HashMap<>();
    private final Div own = new Div();
    private boolean touched;

    /** @param first the fields of the act itself */
    ActForm(DecisionService decisions, Messages messages, LocalDate today, Component... first) {
        this.messages = messages;
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
        fault.addClassNames("fault", "wide");
        fault.setVisible(false);
        fault.setId("act-fault");
        fault.getElement().setAttribute("role", "alert");
        own.addClassName("wide");
        add(first);
        add(on, document, note, own, fault);
        for (Component field : first) {
            if (field instanceof AbstractField<?, ?> value) {
                watch(value);
            }
        }
        watch(on);
        watch(document);
        watch(note);
        places.put("orgunit.act.document-missing", document);
        for (String ofDay : new String[] {"not-alive", "first-day", "same-day", "ended-already", "later-state"}) {
            places.put("orgunit.act." + ofDay, on);
        }
    }

    private void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> touched |= change.isFromClient());
    }

    /** The document is not asked for, but the reason is. */
    void forCorrection() {
        document.setRequiredIndicatorVisible(false);
        note.setLabel(getTranslation("orgunit.act.reason"));
        note.setRequiredIndicatorVisible(true);
        places.put("orgunit.act.reason-needed", note);
    }

    /** Where a refusal is said. */
    void place(HasValidation field, String... messageKeys) {
        for (String key : messageKeys) {
            places.put(key, field);
        }
    }

    /** Puts something before the buttons. */
    void more(Component component) {
        own.add(component);
    }

    void buttons(String caption, SerializableRunnable save, SerializableRunnable leave) {
        Button keep = new Button(getTranslation(caption), click -> {
            fault.setVisible(false);
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
        field.setErrorMessage(getTranslation("ui.required"));
        field.setInvalid(!given);
        return given;
    }

    private void refuse(PortalException refused) {
        String text = messages.text(getLocale(), refused);
        HasValidation field = places.get(refused.messageKey());
        if (field == null) {
            fault.setText(text);
            fault.setVisible(true);
            fault.scrollIntoView();
        } else {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }

    boolean isTouched() {
        return touched;
    }

    void saved() {
        touched = false;
    }
}
