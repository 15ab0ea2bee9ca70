package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.minutes.ui.UnitPlace;
import vn.motcua.transfer.plan.TaskRow;
import vn.motcua.transfer.plan.TaskService;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;
import vn.motcua.ui.VietnameseDatePicker;

/** The seven tasks: which the post does on the day, since when, and which it does not. */
class TaskSheet extends Section {

    private final transient TaskService tasks;
    private final UUID unit;
    private final LocalDate day;
    private final boolean mayWrite;
    private final SerializableRunnable changed;

    TaskSheet(TaskService tasks, UUID unit, LocalDate day, boolean mayWrite, SerializableRunnable changed) {
        this.tasks = tasks;
        this.unit = unit;
        this.day = day;
        this.mayWrite = mayWrite;
        this.changed = changed;
        addClassName("sheet");
        setId("tasks");
        add(new H2(getTranslation("transfer.plan.tasks")));
        List<TaskRow> rows = tasks.of(unit);
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (TransferTask task : TransferTask.values()) {
            list.add(line(task, latest(rows, task)));
        }
        add(list);
        if (mayWrite) {
            Button start = new Button(
                    getTranslation("transfer.plan.start"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(TasksView.class, UnitPlace.parameters(unit)));
            start.setId("start-tasks");
            Div buttons = new Div(start);
            buttons.addClassName("form-buttons");
            add(buttons);
        }
    }

    /** The period of a task that speaks for the day: the present one, or else the last or the next. */
    private @Nullable TaskRow latest(List<TaskRow> rows, TransferTask task) {
        List<TaskRow> own = rows.stream()
                .filter(row -> row.task() == task && !row.startsOn().equals(row.endsOn()))
                .toList();
        return own.stream()
                .filter(row -> !row.startsOn().isAfter(day))
                .reduce((one, other) -> other)
                .or(() -> own.stream().findFirst())
                .orElse(null);
    }

    private ListItem line(TransferTask task, @Nullable TaskRow row) {
        Span name = new Span(getTranslation("catalogue.task." + task));
        name.addClassName("strong");
        Div head = new Div(name);
        head.addClassName("line-time");
        ListItem line = new ListItem(head);
        if (row == null) {
            head.add(new Pill(getTranslation("transfer.plan.task.no"), "quiet"));
            return line;
        }
        LocalDate end = row.endsOn();
        if (row.startsOn().isAfter(day)) {
            head.add(new Pill(getTranslation("transfer.plan.coming", row.startsOn()), "info"));
        } else if (end != null && !end.isAfter(day)) {
            head.add(new Pill(getTranslation("transfer.plan.task.ended", end), "quiet"));
        } else {
            head.add(new Pill(getTranslation("transfer.plan.since", row.startsOn()), "good"));
        }
        if (mayWrite && (end == null || end.isAfter(day))) {
            Button stop = new Button(getTranslation("transfer.plan.end"), click -> askEnd(row));
            stop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            stop.setAriaLabel(getTranslation("transfer.plan.end") + ": " + getTranslation("catalogue.task." + task));
            head.add(stop);
        }
        return line;
    }

    private void askEnd(TaskRow row) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("catalogue.task." + row.task()));
        VietnameseDatePicker on = new VietnameseDatePicker(getTranslation("transfer.plan.end.on"));
        on.setHelperText(getTranslation("transfer.plan.end.hint"));
        on.setValue(day.isBefore(row.startsOn()) ? row.startsOn() : day);
        on.setId("end-task-on");
        dialog.add(on);
        Button go = new Button(getTranslation("transfer.plan.end"), click -> {
            LocalDate chosen = on.getValue();
            if (chosen == null) {
                return;
            }
            try {
                tasks.end(unit, row.id(), chosen);
            } catch (PortalException refused) {
                on.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                on.setInvalid(true);
                return;
            }
            dialog.close();
            Notices.success(getTranslation("transfer.plan.saved"));
            changed.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("confirm-end-task");
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
