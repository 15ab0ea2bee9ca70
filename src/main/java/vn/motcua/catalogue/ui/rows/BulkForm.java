package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.entry.EntryChange;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;
import vn.motcua.ui.Formats;
import vn.motcua.ui.VietnameseDatePicker;

/** Changes many entries at once: what is not touched stays as it is in each of them. */
class BulkForm extends Div {

    private enum Tick {
        LEAVE,
        TICK,
        UNTICK
    }

    private final Map<TransferTask, Select<Tick>> tasks = new EnumMap<>(TransferTask.class);
    private final Select<ServiceForm> form = new Select<>();
    private final MultiSelectComboBox<Level> levels = new MultiSelectComboBox<>();
    private final Checkbox everyLevel = new Checkbox();
    private final VietnameseDatePicker start;
    private final Checkbox noStart = new Checkbox();

    BulkForm(long rows, SerializableConsumer<EntryChange> save, SerializableRunnable cancel) {
        addClassName("sheet");
        Div ticks = new Div();
        ticks.addClassName("bulk-tasks");
        for (TransferTask task : TransferTask.values()) {
            ticks.add(tick(task));
        }
        form.setLabel(getTranslation("catalogue.add.form"));
        form.setItems(ServiceForm.values());
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(getTranslation("catalogue.bulk.leave"));
        form.setPlaceholder(getTranslation("catalogue.bulk.leave"));
        form.setItemLabelGenerator(
                chosen -> getTranslation(chosen == null ? "catalogue.bulk.leave" : "catalogue.form." + chosen));
        levels.setLabel(getTranslation("catalogue.entry.levels"));
        levels.setPlaceholder(getTranslation("catalogue.bulk.leave"));
        levels.setItems(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);
        levels.setItemLabelGenerator(level -> getTranslation("procedures.level." + level));
        everyLevel.setLabel(getTranslation("catalogue.entry.every-level"));
        everyLevel.addValueChangeListener(change -> levels.setEnabled(!change.getValue()));
        start = new VietnameseDatePicker(getTranslation("catalogue.entry.start"));
        start.setPlaceholder(getTranslation("catalogue.bulk.leave"));
        noStart.setLabel(getTranslation("catalogue.entry.with-catalogue"));
        noStart.addValueChangeListener(change -> start.setEnabled(!change.getValue()));
        Div fields = new Div(form, new Div(levels, everyLevel), new Div(start, noStart));
        fields.addClassName("form-row");
        Button apply = new Button(
                getTranslation("catalogue.bulk.do", Formats.number(getLocale(), rows)), click -> save.accept(change()));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setId("apply-bulk");
        Div buttons = new Div(apply, new Button(getTranslation("ui.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        add(new H2(getTranslation("catalogue.bulk.title")), ticks, fields, buttons);
    }

    private Select<Tick> tick(TransferTask task) {
        Select<Tick> select = new Select<>();
        select.setLabel(getTranslation("catalogue.task." + task));
        select.setItems(Tick.values());
        select.setItemLabelGenerator(choice -> getTranslation("catalogue.bulk." + choice));
        select.setValue(Tick.LEAVE);
        select.setId("bulk-" + task);
        tasks.put(task, select);
        return select;
    }

    private EntryChange change() {
        return new EntryChange(
                with(Tick.TICK),
                with(Tick.UNTICK),
                form.getValue(),
                levels(),
                noStart.getValue() || start.getValue() != null
                        ? new EntryChange.Start(noStart.getValue() ? null : start.getValue())
                        : null);
    }

    private Set<TransferTask> with(Tick choice) {
        return tasks.entrySet().stream()
                .filter(task -> task.getValue().getValue() == choice)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private @Nullable List<Level> levels() {
        if (everyLevel.getValue()) {
            return List.of();
        }
        return levels.getValue().isEmpty() ? null : List.copyOf(levels.getValue());
    }
}
