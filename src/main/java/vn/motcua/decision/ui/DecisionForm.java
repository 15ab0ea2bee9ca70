package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionDraft;
import vn.motcua.decision.DecisionKind;
import vn.motcua.decision.DecisionNumber;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** What the register says of a document. Says what is wrong at the field, and warns of the same number while one types. */
class DecisionForm extends Div {

    private static final int NAME_LENGTH = 200;
    private static final int SUBJECT_LENGTH = 1000;
    private static final int REASON_LENGTH = 2000;
    private static final int PAUSE = 400;

    private final transient DecisionService decisions;
    private final TextField number = new TextField();
    private final Select<DecisionKind> kind = new Select<>();
    private final VietnameseDatePicker issuedOn = new VietnameseDatePicker();
    private final TextField issuer = new TextField();
    private final TextField signer = new TextField();
    private final TextArea subject = new TextArea();
    private final TextArea reason = new TextArea();
    private final SameNumber sameNumber = new SameNumber();
    private final FormFaults faults = new FormFaults();
    private boolean kindChosen;

    /**
     * @param before null for a document that is new
     * @param cited whether number and date may change only with a reason
     * @param save called with what was typed, once no field is wrong by itself
     */
    DecisionForm(
            DecisionService decisions,
            @Nullable DecisionRow before,
            boolean cited,
            LocalDate today,
            SerializableConsumer<DecisionDraft> save,
            SerializableRunnable leave) {
        this.decisions = decisions;
        addClassNames("sheet", "item-form");
        setId("decision-form");
        fields(today);
        reason.setVisible(before != null);
        reason.setHelperText(getTranslation(cited ? "decision.reason.cited" : "decision.reason.hint"));
        faults.at(number, "decision.number-format", "decision.exists");
        faults.at(issuer, "decision.missing.issuer", "decision.too-long.issuer");
        faults.at(signer, "decision.too-long.signer");
        faults.at(subject, "decision.missing.subject", "decision.too-long.subject");
        faults.at(reason, "decision.reason-needed");
        if (before != null) {
            show(before);
        }
        listen();
        add(number, kind, issuedOn, sameNumber, issuer, signer, subject, reason, faults, buttons(save, leave));
    }

    private void fields(LocalDate today) {
        label(number, "number", TextField::setLabel);
        number.setHelperText(getTranslation("decision.number.hint"));
        number.setRequiredIndicatorVisible(true);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setValueChangeTimeout(PAUSE);
        kind.setLabel(getTranslation("decision.kind"));
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("decision.kind." + value));
        kind.setValue(DecisionKind.DECISION);
        kind.setId("decision-kind");
        issuedOn.setLabel(getTranslation("decision.issued-on"));
        issuedOn.setMax(today);
        issuedOn.setRequiredIndicatorVisible(true);
        issuedOn.setId("decision-issued-on");
        label(issuer, "issuer", TextField::setLabel);
        issuer.setRequiredIndicatorVisible(true);
        issuer.setMaxLength(NAME_LENGTH);
        issuer.addClassName("two-thirds");
        label(signer, "signer", TextField::setLabel);
        signer.setHelperText(getTranslation("decision.signer.hint"));
        signer.setMaxLength(NAME_LENGTH);
        label(subject, "subject", TextArea::setLabel);
        subject.setRequiredIndicatorVisible(true);
        subject.setMaxLength(SUBJECT_LENGTH);
        subject.setMinRows(3);
        label(reason, "reason", TextArea::setLabel);
        reason.setMaxLength(REASON_LENGTH);
        Stream.<Component>of(sameNumber, subject, reason).forEach(wide -> wide.addClassName("wide"));
    }

    private <C extends Component> void label(C field, String name, BiConsumer<C, String> label) {
        label.accept(field, getTranslation("decision." + name));
        field.setId("decision-" + name);
    }

    private void show(DecisionRow before) {
        number.setValue(before.number());
        kind.setValue(before.kind());
        kindChosen = true;
        issuedOn.setValue(before.issuedOn());
        issuer.setValue(before.issuer());
        signer.setValue(before.signer());
        subject.setValue(before.subject());
        warn();
    }

    private void listen() {
        number.addValueChangeListener(change -> {
            guessKind();
            warn();
        });
        issuedOn.addValueChangeListener(change -> warn());
        // What was said of a field holds until it is typed in again.
        Stream.of(issuer, signer).forEach(field -> field.addValueChangeListener(change -> field.setInvalid(false)));
        Stream.of(subject, reason).forEach(field -> field.addValueChangeListener(change -> field.setInvalid(false)));
        number.addValueChangeListener(change -> number.setInvalid(false));
        kind.addValueChangeListener(change -> kindChosen |= change.isFromClient());
    }

    /** The number mostly says of what kind a document is; somebody who chose knows better. */
    private void guessKind() {
        if (!kindChosen) {
            try {
                kind.setValue(DecisionKind.of(new DecisionNumber(number.getValue())));
            } catch (PortalException notYet) {
                // Still being typed.
            }
        }
    }

    private void warn() {
        sameNumber.hide();
        LocalDate day = issuedOn.getValue();
        try {
            List<DecisionRow> others = decisions.sameNumber(number.getValue(), day == null ? LocalDate.EPOCH : day);
            sameNumber.show(number.getValue(), others);
        } catch (PortalException notYet) {
            // Still being typed.
        }
    }

    private Div buttons(SerializableConsumer<DecisionDraft> save, SerializableRunnable leave) {
        Button keep = new Button(getTranslation("decision.save"), click -> submit(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-decision");
        Button back = new Button(getTranslation("ui.cancel"), click -> leave.run());
        Div buttons = new Div(keep, back);
        buttons.addClassNames("form-buttons", "wide");
        return buttons;
    }

    private void submit(SerializableConsumer<DecisionDraft> save) {
        faults.clear();
        LocalDate day = issuedOn.getValue();
        boolean complete = faults.given(number, !number.getValue().isBlank())
                & faults.given(issuer, !issuer.getValue().isBlank())
                & faults.given(subject, !subject.getValue().isBlank())
                & (issuedOn.isInvalid() || faults.given(issuedOn, day != null));
        if (complete && day != null && !issuedOn.isInvalid()) {
            save.accept(new DecisionDraft(
                    number.getValue(), day, issuer.getValue(), signer.getValue(), subject.getValue(), kind.getValue()));
        }
    }

    String reason() {
        return reason.getValue();
    }

    Component[] fields() {
        return new Component[] {number, kind, issuedOn, issuer, signer, subject, reason};
    }

    /** Says why it was not kept: at the field that is meant, or below all where none is. */
    void refuse(String messageKey, String text) {
        faults.say(messageKey, text);
    }
}
