package vn.motcua.orgunit.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.orgunit.intake.UnitImport;
import vn.motcua.orgunit.intake.UnitImportService;
import vn.motcua.orgunit.intake.UnitImportState;
import vn.motcua.orgunit.intake.UnitPreview;
import vn.motcua.orgunit.intake.UnitVerdict;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.ItemAddress;

/** One list of units: from which day and by which document, what it would do, and what it did. */
@Route("units/imports/:import")
@RolesAllowed("PROVINCE_ADMIN")
class UnitImportView extends PortalPage implements BeforeEnterObserver {

    private final transient UnitImportService imports;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final AsOf asOf;
    private final Div content = new Div();

    UnitImportView(UnitImportService imports, DecisionService decisions, Messages messages, AsOf asOf) {
        this.imports = imports;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
        RouterLink back = new RouterLink(t("unitlist.back"), UnitImportsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        heading(t("unitlist.title"));
        content.addClassName("page-content");
        add(content);
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters("import", id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, ItemAddress.named(event, "import", imports::get), this::show);
    }

    private void show(UnitImport list) {
        lead(list.fileName());
        content.removeAll();
        if (list.state() != UnitImportState.WAITING) {
            content.add(over(list));
            return;
        }
        try {
            UnitPreview preview = imports.preview(list.id());
            content.add(plan(list, preview), new UnitPreviewPanel(preview, messages));
        } catch (PortalException refused) {
            Div sheet = new Div(new Paragraph(messages.text(getLocale(), refused)));
            sheet.addClassNames("sheet", "sheet-bad");
            content.add(sheet);
        }
    }

    private Component plan(UnitImport list, UnitPreview preview) {
        VietnameseDatePicker day = new VietnameseDatePicker(t("unitlist.day"));
        day.setHelperText(t("unitlist.day.hint"));
        day.setValue(list.day());
        day.setId("list-day");
        DocumentField document = new DocumentField(t("unitlist.document"), true, asOf.today(), decisions, messages);
        document.setValue(list.decisionId());
        document.setHelperText(t("unitlist.document.hint"));
        document.addClassName("two-thirds");
        document.setId("list-document");
        day.addValueChangeListener(change -> {
            if (change.getValue() != null && !day.isInvalid()) {
                plan(list, change.getValue(), list.decisionId());
            }
        });
        document.addValueChangeListener(change -> plan(list, list.day(), document.getValue()));
        Div form = new Div(day, document, buttons(list, preview, document));
        form.addClassNames("sheet", "item-form");
        boolean mayWrite = asOf.isToday();
        day.setReadOnly(!mayWrite);
        document.setReadOnly(!mayWrite);
        return form;
    }

    private void plan(UnitImport list, LocalDate day, @Nullable UUID decision) {
        try {
            imports.plan(list.id(), list.version(), day, decision);
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
        }
        show(imports.get(list.id()));
    }

    private Component buttons(UnitImport list, UnitPreview preview, DocumentField document) {
        Button take = new Button(t("unitlist.take-over"), VaadinIcon.CHECK.create(), click -> {
            if (list.decisionId() == null) {
                document.setErrorMessage(t("unitlist.document-needed"));
                document.setInvalid(true);
                click.getSource().setEnabled(true);
            } else {
                takeOver(list, preview);
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(preview.writes() > 0 && preview.count(UnitVerdict.FAULTY) == 0);
        take.setId("take-over");
        Button leave = new Button(t("unitlist.leave"), click -> discard(list));
        leave.setId("leave-list");
        Div buttons = new Div(take, leave);
        buttons.addClassNames("form-buttons", "wide");
        buttons.setVisible(asOf.isToday());
        return buttons;
    }

    private void takeOver(UnitImport list, UnitPreview preview) {
        try {
            imports.takeOver(list.id(), preview.digest());
            UnitImport after = imports.get(list.id());
            Notices.success(ListWords.done(this, after));
            show(after);
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
            show(imports.get(list.id()));
        }
    }

    private void discard(UnitImport list) {
        try {
            imports.discard(list.id());
        } catch (PortalException refused) {
            Notices.failure(messages.text(getLocale(), refused));
        }
        UI.getCurrent().navigate(UnitImportsView.class);
    }

    private Component over(UnitImport list) {
        boolean written = list.state() == UnitImportState.WRITTEN;
        Div sheet = new Div(new Paragraph(written ? ListWords.done(this, list) : t("unitlist.state.DISCARDED")));
        String by = list.finishedBy();
        if (by != null) {
            sheet.add(new Paragraph(t("unitlist.import.taken-by", list.day(), by, Formats.moment(list.finishedAt()))));
        }
        UUID decision = list.decisionId();
        if (decision != null) {
            decisions
                    .find(decision)
                    .ifPresent(row -> sheet.add(new DocumentLink(row.id(), row.number(), row.issuedOn())));
        }
        sheet.addClassNames("sheet", written ? "sheet-good" : "sheet-bad");
        sheet.setId("list-over");
        return sheet;
    }
}
