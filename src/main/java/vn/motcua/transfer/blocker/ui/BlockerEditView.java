package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.blocker.BlockerDraft;
import vn.motcua.transfer.blocker.BlockerKind;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.transfer.ui.UnitChoice;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.VietnameseDatePicker;
import vn.motcua.ui.item.FormFaults;
import vn.motcua.ui.item.FormPage;
import vn.motcua.ui.item.ItemAddress;

/** Reports a blocker, or corrects what was reported. */
@Route(BlockersView.PATH + "/new")
@RouteAlias(BlockersView.PATH + "/:blocker/edit")
@RolesAllowed({"PROVINCE_ADMIN", "UNIT_OFFICER"})
class BlockerEditView extends FormPage implements BeforeEnterObserver {

    private final transient BlockerService blockers;
    private final transient AsOf asOf;
    private final UnitChoice unit;
    private final ComboBox<BlockerKind> kind = new ComboBox<>();
    private final TextArea problem = new TextArea();
    private final TextField owner = new TextField();
    private final VietnameseDatePicker openedOn;
    private final VietnameseDatePicker dueOn;
    private final TextArea reason = new TextArea();
    private final FormFaults faults = new FormFaults();
    private transient @Nullable BlockerRow before;

    BlockerEditView(BlockerService blockers, UnitService units, AsOf asOf) {
        this.blockers = blockers;
        this.asOf = asOf;
        unit = new UnitChoice(units, asOf.today());
        unit.addClassName("two-thirds");
        openedOn = new VietnameseDatePicker(t("blocker.opened-on"));
        dueOn = new VietnameseDatePicker(t("blocker.due-on"));
        fields();
        faults.at(problem, "blocker.missing.problem", "blocker.too-long.problem");
        faults.at(owner, "blocker.missing.owner", "blocker.too-long.owner");
        faults.at(openedOn, "blocker.opened", "blocker.unit-gone");
        faults.at(dueOn, "blocker.due");
        faults.at(reason, "blocker.missing.reason");
        watch(unit, kind, problem, owner, openedOn, dueOn, reason);
        Div form = new Div(unit, kind, problem, owner, openedOn, dueOn, reason, faults, buttons());
        form.addClassNames("sheet", "item-form");
        form.setId("blocker-form");
        add(form);
    }

    private void fields() {
        kind.setLabel(t("blocker.kind"));
        kind.setItems(BlockerKind.values());
        kind.setItemLabelGenerator(value -> t("blocker.kind." + value));
        kind.setRequiredIndicatorVisible(true);
        kind.setId("blocker-kind");
        problem.setLabel(t("blocker.problem"));
        problem.setHelperText(t("blocker.problem.hint"));
        problem.setRequiredIndicatorVisible(true);
        problem.setMinRows(2);
        problem.setId("blocker-problem");
        owner.setLabel(t("blocker.owner"));
        owner.setHelperText(t("blocker.owner.hint"));
        owner.setRequiredIndicatorVisible(true);
        owner.setId("blocker-owner");
        openedOn.setMax(asOf.today());
        openedOn.setValue(asOf.today());
        openedOn.setRequiredIndicatorVisible(true);
        openedOn.setId("blocker-opened-on");
        dueOn.setRequiredIndicatorVisible(true);
        dueOn.setId("blocker-due-on");
        reason.setLabel(t("blocker.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setId("blocker-reason");
        Stream.of(problem, reason).forEach(wide -> wide.addClassName("wide"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(t("blocker.new"));
        lead(t("blocker.new.lead"));
        boolean known = event.getRouteParameters().get("blocker").isPresent();
        Stream.<Component>of(unit, owner, openedOn, dueOn).forEach(field -> field.setVisible(!known));
        reason.setVisible(known);
        if (!known) {
            unit.choose(Address.text(event.getLocation().getQueryParameters(), "unit"));
            return;
        }
        ItemAddress.show(event, BlockerView.named(event, blockers, asOf), this::show);
    }

    private void show(BlockerRow row) {
        before = row;
        heading(t("blocker.edit.title", row.unitName()));
        lead(t("blocker.edit.lead"));
        kind.setValue(row.kind());
        problem.setValue(row.problem());
    }

    private Div buttons() {
        Button keep = new Button(t("blocker.save"), click -> submit());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setId("save-blocker");
        Button back = new Button(t("ui.cancel"), click -> leave());
        Div buttons = new Div(keep, back);
        buttons.addClassNames("form-buttons", "wide");
        return buttons;
    }

    private void leave() {
        BlockerRow row = before;
        if (row == null) {
            UI.getCurrent().navigate(BlockersView.class);
        } else {
            UI.getCurrent().navigate(BlockerView.class, BlockerView.parameters(row.id()));
        }
    }

    private void submit() {
        faults.clear();
        unit.setInvalid(false);
        BlockerRow row = before;
        try {
            UUID id = row == null ? report() : correct(row);
            if (id != null) {
                saved();
                Notices.success(t("blocker.saved"));
                UI.getCurrent().navigate(BlockerView.class, BlockerView.parameters(id));
            }
        } catch (PortalException refused) {
            faults.say(refused);
        }
    }

    private UUID correct(BlockerRow row) {
        blockers.correct(row.id(), row.version(), kind.getValue(), problem.getValue(), reason.getValue());
        return row.id();
    }

    private @Nullable UUID report() {
        UnitRow chosen = unit.getValue();
        LocalDate opened = openedOn.getValue();
        LocalDate due = dueOn.getValue();
        boolean complete = faults.given(unit, chosen != null)
                & faults.given(kind, kind.getValue() != null)
                & faults.given(problem, !problem.getValue().isBlank())
                & faults.given(owner, !owner.getValue().isBlank())
                & faults.given(openedOn, opened != null)
                & faults.given(dueOn, due != null);
        return complete && chosen != null && opened != null && due != null
                ? blockers.report(new BlockerDraft(
                        chosen.id(), kind.getValue(), problem.getValue(), owner.getValue(), opened, due))
                : null;
    }
}
