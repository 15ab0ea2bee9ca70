package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.PostOfficeService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.CostMode;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.transfer.plan.PlanDraft;
import vn.motcua.transfer.plan.PlanRow;
import vn.motcua.transfer.plan.PlanRow.Place;
import vn.motcua.transfer.plan.PlanService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;

/** The province's plan for the hand-over of a unit, and where its one-stop point will be. */
@Route("transfers/:unit/plan")
@RolesAllowed("PROVINCE_ADMIN")
class PlanView extends PortalPage implements BeforeEnterObserver {

    private static final int MANY = 2000;
    private static final int NOTE_LENGTH = 2000;

    private final transient PlanService plans;
    private final transient PlanAccess access;
    private final transient PostOfficeService offices;
    private final transient UnitService units;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient AsOf asOf;
    private final ComboBox<Place> office = new ComboBox<>();
    private final ComboBox<Place> lead = new ComboBox<>();
    private final ComboBox<Place> support = new ComboBox<>();
    private final Select<CostMode> mode = new Select<>();
    private final TextArea note = new TextArea();
    private final Paragraph fault = new Paragraph();

    PlanView(
            PlanService plans,
            PlanAccess access,
            PostOfficeService offices,
            UnitService units,
            DecisionService decisions,
            Messages messages,
            AsOf asOf) {
        this.plans = plans;
        this.access = access;
        this.offices = offices;
        this.units = units;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitPlace.named(event, access)
                .ifPresentOrElse(
                        unit -> {
                            if (asOf.isToday()) {
                                show(unit, plans.of(unit.id()));
                            } else {
                                event.forwardTo(UnitPlace.address(unit.id()));
                            }
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanAccess.Unit unit, PlanRow plan) {
        addComponentAsFirst(UnitPlace.back(unit.id(), unit.name()));
        heading(t("transfer.plan.edit.title", unit.name()));
        lead(t("transfer.plan.edit.lead"));
        DocumentField paper = new DocumentField(t("transfer.plan.cost-paper"), true, asOf.today(), decisions, messages);
        paper.setId("plan-cost-paper");
        paper.addClassName("wide");
        fields(plan, paper);
        Button save = new Button(t("transfer.plan.save"), click -> save(plan, paper.getValue()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-plan");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> UnitPlace.go(unit.id())));
        buttons.addClassNames("form-buttons", "wide");
        Div form = new Div(office, mode, paper, lead, support, note, fault, buttons);
        form.addClassNames("sheet", "item-form");
        add(form, new PremisesSheet(plans, messages, plan));
    }

    private void fields(PlanRow plan, DocumentField paper) {
        office.setLabel(t("transfer.plan.post-office"));
        office.setItems(offices.find(asOf.today(), 0, MANY).stream()
                .map(row -> new Place(row.id(), row.code(), row.name()))
                .toList());
        office.setItemLabelGenerator(Place::name);
        office.setClearButtonVisible(true);
        office.setValue(plan.postOffice());
        office.setId("plan-office");
        office.addClassName("two-thirds");
        mode.setLabel(t("transfer.plan.cost"));
        mode.setItems(CostMode.values());
        mode.setEmptySelectionAllowed(true);
        mode.setEmptySelectionCaption(t("transfer.plan.open"));
        mode.setItemLabelGenerator(value -> t(value == null ? "transfer.plan.open" : "transfer.plan.cost." + value));
        mode.setValue(plan.costMode());
        mode.setId("plan-cost");
        paper.setValue(plan.costDecision() == null ? null : plan.costDecision().id());
        unitField(lead, "lead", plan.lead());
        unitField(support, "support", plan.support());
        note.setLabel(t("transfer.plan.note"));
        note.setMaxLength(NOTE_LENGTH);
        note.setValue(plan.note());
        note.addClassName("wide");
        note.setId("plan-note");
        fault.addClassName("wide");
    }

    private void unitField(ComboBox<Place> field, String name, @Nullable Place value) {
        field.setLabel(t("transfer.plan." + name));
        field.setItems(query -> units
                .find(
                        new UnitFilter(query.getFilter().orElse(""), null, null),
                        asOf.today(),
                        query.getOffset(),
                        query.getLimit())
                .stream()
                .map(row -> new Place(row.id(), row.code(), row.name())));
        field.setItemLabelGenerator(Place::name);
        field.setClearButtonVisible(true);
        field.setValue(value);
        field.setId("plan-" + name);
    }

    private static @Nullable UUID id(ComboBox<Place> field) {
        Place chosen = field.getValue();
        return chosen == null ? null : chosen.id();
    }

    private void save(PlanRow plan, @Nullable UUID paper) {
        fault.setVisible(false);
        try {
            plans.save(
                    plan.unitId(),
                    plan.version(),
                    new PlanDraft(id(office), mode.getValue(), paper, id(lead), id(support), note.getValue()));
        } catch (PortalException refused) {
            say(messages.text(getLocale(), refused));
            return;
        } catch (OptimisticLockingFailureException stale) {
            say(t("shared.stale"));
            return;
        }
        Notices.success(t("transfer.plan.saved"));
        UnitPlace.go(plan.unitId());
    }

    private void say(String text) {
        fault.setText(text);
        fault.setVisible(true);
    }
}
