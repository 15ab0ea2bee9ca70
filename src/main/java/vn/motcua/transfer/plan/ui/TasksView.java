package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.transfer.plan.TaskRow;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.VietnameseDatePicker;

/** Begins some of the seven tasks of a unit on a day. */
@Route("transfers/:unit/tasks")
@RolesAllowed("PROVINCE_ADMIN")
class TasksView extends PortalPage implements BeforeEnterObserver {

    private final transient TaskService tasks;
    private final transient PlanAccess access;
    private final transient Messages messages;
    private final transient AsOf asOf;

    TasksView(TaskService tasks, PlanAccess access, Messages messages, AsOf asOf) {
        this.tasks = tasks;
        this.access = access;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitPlace.named(event, access)
                .ifPresentOrElse(
                        unit -> {
                            if (asOf.isToday()) {
                                show(unit);
                            } else {
                                event.forwardTo(UnitPlace.address(unit.id()));
                            }
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanAccess.Unit unit) {
        addComponentAsFirst(UnitPlace.back(unit.id(), unit.name()));
        heading(t("transfer.plan.start.title", unit.name()));
        lead(t("transfer.plan.start.lead"));
        List<TaskRow> there = tasks.of(unit.id());
        CheckboxGroup<TransferTask> choice = new CheckboxGroup<>(t("transfer.plan.tasks"));
        choice.setItems(Arrays.stream(TransferTask.values())
                .filter(task -> there.stream().noneMatch(row -> row.task() == task && row.endsOn() == null))
                .toList());
        choice.setItemLabelGenerator(task -> t("catalogue.task." + task));
        choice.setId("tasks-to-start");
        VietnameseDatePicker from = new VietnameseDatePicker(t("transfer.plan.from"));
        from.setValue(asOf.today());
        from.setId("tasks-from");
        Paragraph fault = new Paragraph();
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Button save = new Button(t("transfer.plan.start"), click -> {
            LocalDate day = from.getValue();
            if (day == null) {
                from.setErrorMessage(t("ui.required"));
                from.setInvalid(true);
                return;
            }
            start(unit.id(), choice, day, fault);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-tasks");
        Div buttons = new Div(save, new Button(t("ui.cancel"), click -> UnitPlace.go(unit.id())));
        buttons.addClassName("form-buttons");
        Div form = new Div(choice, from, fault, buttons);
        form.addClassNames("sheet", "stacked");
        add(form);
    }

    private void start(UUID unit, CheckboxGroup<TransferTask> choice, LocalDate day, Paragraph fault) {
        try {
            tasks.start(unit, choice.getValue(), day);
            Notices.success(t("transfer.plan.saved"));
            UnitPlace.go(unit);
        } catch (PortalException refused) {
            fault.setText(messages.text(getLocale(), refused));
            fault.setVisible(true);
        }
    }
}
