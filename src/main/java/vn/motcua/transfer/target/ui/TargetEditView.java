package vn.motcua.transfer.target.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.target.TargetDraft;
import vn.motcua.transfer.target.TargetService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;
import vn.motcua.ui.item.FormPage;

/** Sets a target. */
@Route(TargetsView.PATH + "/new")
@RolesAllowed("PROVINCE_ADMIN")
class TargetEditView extends FormPage {

    private final transient TargetService targets;
    private final ComboBox<UnitKind> kind = new ComboBox<>();
    private final BigDecimalField share = new BigDecimalField();
    private final VietnameseDatePicker deadline;
    private final VietnameseDatePicker from;
    private final DocumentField document;
    private final TextArea note = new TextArea();
    private final FormFaults faults = new FormFaults();

    TargetEditView(TargetService targets, DecisionService decisions, Messages messages, AsOf asOf) {
        this.targets = targets;
        heading(t("target.new"));
        lead(t("target.new.lead"));
        kind.setLabel(t("transfer.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(value -> t("orgunit.kind." + value));
        kind.setRequiredIndicatorVisible(true);
        kind.setId("target-kind");
        share.setLabel(t("target.share.label"));
        share.setHelperText(t("target.share.hint"));
        share.setValue(BigDecimal.valueOf(100));
        share.setRequiredIndicatorVisible(true);
        share.setId("target-share");
        deadline = new VietnameseDatePicker(t("target.deadline"));
        deadline.setRequiredIndicatorVisible(true);
        deadline.setId("target-deadline");
        from = new VietnameseDatePicker(t("target.from"));
        from.setHelperText(t("target.from.hint"));
        from.setValue(asOf.today());
        from.setRequiredIndicatorVisible(true);
        from.setId("target-from");
        document = new DocumentField(t("target.document"), true, asOf.today(), decisions, messages);
        document.addClassName("wide");
        note.setLabel(t("target.note"));
        note.setId("target-note");
        note.addClassName("wide");
        faults.at(share, "target.share");
        faults.at(deadline, "target.deadline", "target.exists");
        faults.at(note, "target.note");
        watch(kind, share, deadline, from, note);
        Div form = new Div(kind, share, deadline, from, document, note, faults, buttons());
        form.addClassNames("sheet", "item-form");
        form.setId("target-form");
        add(form);
    }

    private Div buttons() {
        Button keep = new Button(t("target.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-target");
        Button back = new Button(t("ui.cancel"), click -> UI.getCurrent().navigate(TargetsView.class));
        Div buttons = new Div(keep, back);
        buttons.addClassNames("form-buttons", "wide");
        return buttons;
    }

    private void submit() {
        faults.clear();
        LocalDate by = deadline.getValue();
        LocalDate since = from.getValue();
        BigDecimal percent = share.getValue();
        UUID paper = document.getValue();
        boolean complete = faults.given(kind, kind.getValue() != null)
                & faults.given(share, percent != null)
                & faults.given(deadline, by != null)
                & faults.given(from, since != null)
                & faults.given(document, paper != null);
        if (!complete || percent == null || by == null || since == null || paper == null) {
            return;
        }
        try {
            targets.set(new TargetDraft(kind.getValue(), percent, by, since, note.getValue(), paper));
            saved();
            Notices.success(t("target.saved"));
            UI.getCurrent().navigate(TargetsView.class);
        } catch (PortalException refused) {
            faults.say(refused);
        }
    }
}
