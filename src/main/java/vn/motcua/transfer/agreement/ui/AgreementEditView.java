package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.agreement.AgreementDraft;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.transfer.agreement.AgreementService;
import vn.motcua.transfer.ui.FormFaults;
import vn.motcua.transfer.ui.FormPage;
import vn.motcua.transfer.ui.UnitChoice;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;

/** Enters an agreement, renews one, or corrects what was entered. */
@Route(AgreementsView.PATH + "/new")
@RouteAlias(AgreementsView.PATH + "/:agreement/renew")
@RouteAlias(AgreementsView.PATH + "/:agreement/edit")
@RolesAllowed("PROVINCE_ADMIN")
class AgreementEditView extends FormPage implements BeforeEnterObserver {

    private final transient AgreementService agreements;
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

    AgreementEditView(
            AgreementService agreements, UnitService units, DecisionService decisions, Messages messages, AsOf asOf) {
        this.agreements = agreements;
        this.today = asOf.today();
        unit = new UnitChoice(units, today);
        unit.addClassName("two-thirds");
        signedOn = new VietnameseDatePicker(t("agreement.signed-on"));
        from = new VietnameseDatePicker(t("agreement.from"));
        last = new VietnameseDatePicker(t("agreement.to"));
        document = new DocumentField(t("agreement.document"), true, today, decisions, messages);
        fields();
        faults.at(unit, "agreement.unit-gone");
        faults.at(number, "agreement.missing.number", "agreement.too-long.number", "agreement.exists");
        faults.at(signedOn, "agreement.signed");
        faults.at(from, "agreement.from", "agreement.renewal");
        faults.at(last, "agreement.to");
        faults.at(remind, "agreement.remind");
        faults.at(scope, "agreement.too-long.scope");
        faults.at(reason, "agreement.missing.reason");
        watch(unit, number, signedOn, from, last, remind, scope, reason);
        Div form = new Div(unit, number, signedOn, from, last, remind, scope, document, reason, faults, buttons());
        form.addClassNames("sheet", "item-form");
        form.setId("agreement-form");
        add(form);
    }

    private void fields() {
        number.setLabel(t("agreement.number"));
        number.setRequiredIndicatorVisible(true);
        number.setId("agreement-number");
        signedOn.setMax(today);
        signedOn.setValue(today);
        signedOn.setRequiredIndicatorVisible(true);
        signedOn.setId("agreement-signed-on");
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        from.setId("agreement-from");
        last.setHelperText(t("agreement.to.hint"));
        last.setId("agreement-to");
        remind.setLabel(t("agreement.remind"));
        remind.setHelperText(t("agreement.remind.hint"));
        remind.setMin(0);
        remind.setStepButtonsVisible(true);
        remind.setValue(AgreementDraft.REMIND_DAYS);
        remind.setId("agreement-remind");
        scope.setLabel(t("agreement.scope"));
        scope.setHelperText(t("agreement.scope.hint"));
        scope.setMinRows(2);
        scope.setId("agreement-scope");
        reason.setLabel(t("agreement.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setId("agreement-reason");
        Stream.<Component>of(scope, document, reason).forEach(wide -> wide.addClassName("wide"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(t("agreement.new"));
        lead(t("agreement.new.lead"));
        reason.setVisible(false);
        if (event.getRouteParameters().get("agreement").isEmpty()) {
            unit.choose(Address.text(event.getLocation().getQueryParameters(), "unit"));
            return;
        }
        try {
            renewal = event.getLocation().getPath().endsWith("/renew");
            show(AgreementView.named(event, agreements));
        } catch (IllegalArgumentException | PortalException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AgreementRow row) {
        before = row;
        unit.setVisible(false);
        scope.setValue(row.scope());
        LocalDate end = row.agreedTo();
        if (end != null && row.remindOn() != null) {
            remind.setValue(Math.toIntExact(ChronoUnit.DAYS.between(row.remindOn(), end)));
        }
        if (renewal) {
            heading(t("agreement.renew.title", row.number()));
            lead(t("agreement.renew.lead", row.unitName()));
            from.setValue(end == null || end.isBefore(today) ? today : end);
        } else {
            heading(t("agreement.edit.title", row.number()));
            lead(t("agreement.edit.lead"));
            number.setValue(row.number());
            document.setValue(row.decisionId());
            Stream.of(signedOn, from, last).forEach(day -> day.setVisible(false));
            remind.setVisible(end != null);
            reason.setVisible(true);
        }
    }

    private Div buttons() {
        Button keep = new Button(t("agreement.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-agreement");
        Button back = new Button(t("ui.cancel"), click -> leave());
        Div buttons = new Div(keep, back);
        buttons.addClassNames("form-buttons", "wide");
        return buttons;
    }

    private void leave() {
        AgreementRow row = before;
        if (row == null) {
            UI.getCurrent().navigate(AgreementsView.class);
        } else {
            UI.getCurrent().navigate(AgreementView.class, AgreementView.parameters(row.id()));
        }
    }

    private void submit() {
        faults.clear();
        AgreementRow row = before;
        AgreementDraft draft = draft(row);
        if (draft == null) {
            return;
        }
        try {
            UUID id = keep(row, draft);
            saved();
            Notices.success(t("agreement.saved", draft.number()));
            UI.getCurrent().navigate(AgreementView.class, AgreementView.parameters(id));
        } catch (PortalException refused) {
            faults.say(refused);
        }
    }

    private UUID keep(@Nullable AgreementRow row, AgreementDraft draft) {
        if (row == null) {
            return agreements.sign(draft);
        }
        if (renewal) {
            return agreements.renew(row.id(), row.version(), draft);
        }
        agreements.correct(row.id(), row.version(), draft, reason.getValue());
        return row.id();
    }

    /** Null where something is missing. */
    private @Nullable AgreementDraft draft(@Nullable AgreementRow row) {
        UnitRow chosen = unit.getValue();
        UUID of = row == null ? chosen == null ? null : chosen.id() : row.unitId();
        LocalDate signed = row != null && !renewal ? row.signedOn() : signedOn.getValue();
        LocalDate begin = row != null && !renewal ? row.from() : from.getValue();
        boolean complete = faults.given(unit, of != null)
                & faults.given(number, !number.getValue().isBlank())
                & faults.given(signedOn, signed != null)
                & faults.given(from, begin != null)
                & faults.given(remind, remind.getValue() != null);
        if (!complete || of == null || signed == null || begin == null) {
            return null;
        }
        LocalDate lastDay = last.getValue();
        return new AgreementDraft(
                of,
                number.getValue(),
                signed,
                begin,
                lastDay == null ? null : lastDay.plusDays(1),
                remind.getValue(),
                scope.getValue(),
                document.getValue());
    }
}
