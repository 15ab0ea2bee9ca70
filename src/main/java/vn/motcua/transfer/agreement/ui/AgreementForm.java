package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.agreement.AgreementDraft;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;

/** What was agreed. Says what is wrong at the field. */
class AgreementForm extends Div {

    private final UnitChoice unit;
    private final TextField number = new TextField();
    private final VietnameseDatePicker signedOn;
    private final VietnameseDatePicker from;
    private final VietnameseDatePicker last;
    private final IntegerField remind = new IntegerField();
    private final TextArea scope = new TextArea();
    private final DocumentField document;
    private final TextArea reason = new TextArea();
    private final FormFaults faults = new FormFaults();
    private final LocalDate today;
    private transient @Nullable AgreementRow before;
    private boolean renewal;

    /** A form for an agreement that is new. */
    AgreementForm(
            UnitChoice unit,
            DocumentField document,
            LocalDate today,
            SerializableRunnable save,
            SerializableRunnable leave) {
        this.unit = unit;
        this.document = document;
        this.today = today;
        signedOn = new VietnameseDatePicker(getTranslation("agreement.signed-on"));
        from = new VietnameseDatePicker(getTranslation("agreement.from"));
        last = new VietnameseDatePicker(getTranslation("agreement.to"));
        addClassNames("sheet", "item-form");
        setId("agreement-form");
        days();
        texts();
        faults.at(unit, "agreement.unit-gone");
        faults.at(number, "agreement.missing.number", "agreement.too-long.number", "agreement.exists");
        faults.at(signedOn, "agreement.signed");
        faults.at(from, "agreement.from", "agreement.renewal");
        faults.at(last, "agreement.to");
        faults.at(remind, "agreement.remind");
        faults.at(scope, "agreement.too-long.scope");
        faults.at(reason, "agreement.missing.reason");
        Button keep = new Button(getTranslation("agreement.save"), click -> save.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-agreement");
        Div buttons = new Div(keep, new Button(getTranslation("ui.cancel"), click -> leave.run()));
        buttons.addClassNames("form-buttons", "wide");
        add(unit, number, signedOn, from, last, remind, scope, document, reason, faults, buttons);
    }

    private void days() {
        signedOn.setMax(today);
        signedOn.setValue(today);
        signedOn.setRequiredIndicatorVisible(true);
        signedOn.setId("agreement-signed-on");
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        from.setId("agreement-from");
        last.setHelperText(getTranslation("agreement.to.hint"));
        last.setId("agreement-to");
        remind.setLabel(getTranslation("agreement.remind"));
        remind.setHelperText(getTranslation("agreement.remind.hint"));
        remind.setMin(0);
        remind.setStepButtonsVisible(true);
        remind.setValue(AgreementDraft.REMIND_DAYS);
        remind.setId("agreement-remind");
    }

    private void texts() {
        unit.addClassName("two-thirds");
        number.setLabel(getTranslation("agreement.number"));
        number.setRequiredIndicatorVisible(true);
        number.setId("agreement-number");
        scope.setLabel(getTranslation("agreement.scope"));
        scope.setHelperText(getTranslation("agreement.scope.hint"));
        scope.setMinRows(2);
        scope.setId("agreement-scope");
        reason.setLabel(getTranslation("agreement.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setId("agreement-reason");
        reason.setVisible(false);
        Stream.<Component>of(scope, document, reason).forEach(wide -> wide.addClassName("wide"));
    }

    /** Asks for what takes the place of an agreement. */
    void renew(AgreementRow row) {
        renewal = true;
        take(row);
        LocalDate end = row.agreedTo();
        from.setValue(end == null || end.isBefore(today) ? today : end);
    }

    /** Asks for what was entered wrongly; days stand. */
    void correct(AgreementRow row) {
        take(row);
        number.setValue(row.number());
        document.setValue(row.decisionId());
        Stream.of(signedOn, from, last).forEach(day -> day.setVisible(false));
        remind.setVisible(row.agreedTo() != null);
        reason.setVisible(true);
    }

    private void take(AgreementRow row) {
        before = row;
        unit.setVisible(false);
        scope.setValue(row.scope());
        LocalDate end = row.agreedTo();
        if (end != null && row.remindOn() != null) {
            remind.setValue(Math.toIntExact(ChronoUnit.DAYS.between(row.remindOn(), end)));
        }
    }

    Component[] fields() {
        return new Component[] {unit, number, signedOn, from, last, remind, scope, reason};
    }

    /** Why something is corrected. */
    String reason() {
        return reason.getValue();
    }

    /** Says why it was not kept. */
    void refuse(PortalException refused) {
        faults.say(refused);
    }

    /** Empty, and said at the fields, where something is missing. */
    Optional<AgreementDraft> draft() {
        faults.clear();
        AgreementRow row = before;
        AgreementRow standing = renewal ? null : row;
        UUID of = row == null ? unit.id() : row.unitId();
        LocalDate signed = standing != null ? standing.signedOn() : signedOn.getValue();
        LocalDate begin = standing != null ? standing.from() : from.getValue();
        boolean complete = faults.given(unit, of != null)
                & faults.given(number, !number.getValue().isBlank())
                & faults.given(signedOn, signed != null)
                & faults.given(from, begin != null)
                & faults.given(remind, remind.getValue() != null);
        if (!complete || of == null || signed == null || begin == null) {
            return Optional.empty();
        }
        LocalDate lastDay = last.getValue();
        return Optional.of(new AgreementDraft(
                of,
                number.getValue(),
                signed,
                begin,
                lastDay == null ? null : lastDay.plusDays(1),
                remind.getValue(),
                scope.getValue(),
                document.getValue()));
    }
}
