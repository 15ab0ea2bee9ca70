package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.ui.rows.WithdrawalNote;
import vn.motcua.catalogue.version.Approval;
import vn.motcua.catalogue.version.CatalogueDecisions;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;

/** Where the approver signs: approve with a decision, or send back with a reason. */
class DecisionPanel extends Div {

    /** What is typed; kept while the person corrects it. */
    private static final class Form {
        private String number = "";
        private String signer = "";
        private @Nullable LocalDate date;
        private @Nullable LocalDate effectiveFrom;
    }

    private final transient CatalogueDecisions decisions;
    private final transient DecisionService documents;
    private final transient CatalogueRow row;
    private final transient Runnable done;
    private final Binder<Form> binder = new Binder<>();
    private final ScanField scan = new ScanField();
    private final Div known = new Div();

    /**
     * @param withdrawn what the version no longer has although counters serve it
     * @param keeper whether the person may keep scans
     */
    DecisionPanel(
            CatalogueDecisions decisions,
            DecisionService documents,
            CatalogueRow row,
            Withdrawal withdrawn,
            LocalDate today,
            boolean keeper,
            Runnable done) {
        scan.setVisible(keeper);
        this.decisions = decisions;
        this.documents = documents;
        known.addClassName("cell-sub");
        known.setId("decision-known");
        known.getElement().setAttribute("role", "status");
        this.row = row;
        this.done = done;
        addClassNames("sheet", "sheet-good");
        add(
                new H2(getTranslation("catalogue.decide")),
                new WithdrawalNote(withdrawn, "catalogue.withdrawal.version"),
                fields(today),
                known,
                scan,
                buttons());
    }

    private Div fields(LocalDate today) {
        TextField number = new TextField(getTranslation("catalogue.decision.number"));
        number.setHelperText(getTranslation("catalogue.decision.number.hint"));
        number.setId("decision-number");
        VietnameseDatePicker date = new VietnameseDatePicker(getTranslation("catalogue.decision.date"));
        date.setMax(today);
        date.setId("decision-date");
        VietnameseDatePicker effective = new VietnameseDatePicker(getTranslation("catalogue.decision.effective"));
        effective.setId("effective-from");
        String required = getTranslation("ui.required");
        binder.forField(number).asRequired(required).bind(form -> form.number, (form, value) -> form.number = value);
        binder.forField(date).asRequired(required).bind(form -> form.date, (form, value) -> form.date = value);
        binder.forField(effective)
                .asRequired(required)
                .withValidator(
                        from -> date.getValue() == null || !from.isBefore(date.getValue()),
                        context -> getTranslation(
                                "catalogue.effective-before-decision", effective.getValue(), date.getValue()))
                .bind(form -> form.effectiveFrom, (form, value) -> form.effectiveFrom = value);
        TextField signer = new TextField(getTranslation("catalogue.decision.signer"));
        signer.setMaxLength(200);
        signer.setId("decision-signer");
        binder.forField(signer).bind(form -> form.signer, (form, value) -> form.signer = value);
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.addValueChangeListener(change -> warn(change.getValue(), date.getValue()));
        date.addValueChangeListener(change -> warn(number.getValue(), change.getValue()));
        Form form = new Form();
        form.date = today;
        form.effectiveFrom = today;
        binder.setBean(form);
        Div fields = new Div(number, date, signer, effective);
        fields.addClassName("form-row");
        return fields;
    }

    /** A number that the register has already: of the same day it is that document, of another one perhaps a slip. */
    private void warn(String number, @Nullable LocalDate day) {
        known.removeAll();
        List<DecisionRow> there;
        try {
            there = documents.sameNumber(number, LocalDate.EPOCH);
        } catch (PortalException notYetANumber) {
            return;
        }
        there.forEach(row -> known.add(new Div(getTranslation(
                row.issuedOn().equals(day) ? "catalogue.decision.known" : "catalogue.decision.known-other-day",
                row.number(),
                row.issuedOn(),
                row.issuer()))));
    }

    private Div buttons() {
        Button approve = new Button(getTranslation("catalogue.approve"), click -> approve());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setId("approve-catalogue");
        Button sendBack = new Button(getTranslation("catalogue.return"), click -> askReason());
        sendBack.addThemeVariants(ButtonVariant.ERROR);
        sendBack.setId("return-catalogue");
        Div buttons = new Div(approve, sendBack);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void approve() {
        Form form = binder.getBean();
        LocalDate date = form.date;
        LocalDate effectiveFrom = form.effectiveFrom;
        if (!binder.validate().isOk() || date == null || effectiveFrom == null) {
            return;
        }
        decisions.approve(
                row.id(), row.version(), new Approval(form.number, date, form.signer, effectiveFrom, scan.take()));
        Notices.success(getTranslation("catalogue.approved", row.number()));
        done.run();
    }

    private void askReason() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("catalogue.return.title", row.number()));
        dialog.setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("catalogue.return.reason"));
        reason.setRequired(true);
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setId("return-reason");
        dialog.add(reason);
        Button sendBack = new Button(getTranslation("catalogue.return"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("ui.required"));
                reason.setInvalid(true);
                return;
            }
            decisions.sendBack(row.id(), row.version(), reason.getValue());
            dialog.close();
            Notices.success(getTranslation("catalogue.returned", row.number()));
            done.run();
        });
        sendBack.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        sendBack.setId("confirm-return");
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), sendBack);
        dialog.open();
        reason.focus();
    }
}
