package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;

/** The columns of what is done through the post: seven ticks as on the official form, and what goes through the post. */
class EntryColumns implements Serializable {

    /** Keeps other tasks or another form of a row. */
    interface Save extends Serializable {

        void save(EntryRow entry, Set<TransferTask> tasks, ServiceForm form);
    }

    private final boolean editable;
    private final Save save;
    private final SerializableConsumer<EntryRow> edit;
    private final UI screen = UI.getCurrent();
    private final List<Grid.Column<EntryRow>> wideOnly = new ArrayList<>();

    /** @param edit opens what else there is to say of a row */
    EntryColumns(boolean editable, Save save, SerializableConsumer<EntryRow> edit) {
        this.editable = editable;
        this.save = save;
        this.edit = edit;
    }

    void addTo(Grid<EntryRow> grid) {
        grid.setAriaLabel(screen.getTranslation("procedures.column.procedure"));
        wideOnly.add(grid.addComponentColumn(entry -> Cells.code(entry.code()))
                .setHeader(screen.getTranslation("procedures.column.code"))
                .setWidth("7rem")
                .setFlexGrow(0));
        grid.addComponentColumn(this::procedure)
                .setHeader(screen.getTranslation("procedures.column.procedure"))
                .setFlexGrow(1);
        for (TransferTask task : TransferTask.values()) {
            Span header = new Span(screen.getTranslation("catalogue.task." + task));
            header.addClassName("task-header");
            wideOnly.add(grid.addComponentColumn(entry -> tick(entry, task))
                    .setHeader(header)
                    .setTextAlign(ColumnTextAlign.CENTER)
                    .setWidth("4.6rem")
                    .setFlexGrow(0));
        }
        wideOnly.add(grid.addComponentColumn(this::form)
                .setHeader(screen.getTranslation("catalogue.column.form"))
                .setWidth(editable ? "11.5rem" : "8rem")
                .setFlexGrow(0));
        if (editable) {
            grid.addComponentColumn(this::editButton).setWidth("4rem").setFlexGrow(0);
        }
        Narrow.adapt(grid, narrow -> {
            wideOnly.forEach(column -> column.setVisible(!narrow));
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component editButton(EntryRow entry) {
        Button edit = new Button(VaadinIcon.EDIT.create(), click -> this.edit.accept(entry));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(screen.getTranslation("catalogue.entry.edit", entry.name()));
        edit.setTooltipText(screen.getTranslation("catalogue.entry.edit.short"));
        edit.addClassName("edit-entry");
        return edit;
    }

    private Component procedure(EntryRow entry) {
        Div cell = Cells.twoLines(entry.name(), entry.field());
        String where = where(entry);
        if (!where.isEmpty()) {
            Div line = new Div();
            line.setText(where);
            line.addClassNames("cell-sub", "entry-where");
            cell.add(line);
        }
        Div onPhone = new Div();
        onPhone.setText(entry.code() + " · " + screen.getTranslation("catalogue.form." + entry.form()) + " · "
                + entry.tasks().stream()
                        .sorted()
                        .map(task -> screen.getTranslation("catalogue.task." + task))
                        .collect(Collectors.joining(", ")));
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        return cell;
    }

    /** What is not as in the rest of the catalogue. */
    private String where(EntryRow entry) {
        List<String> words = new ArrayList<>();
        EntryTerms terms = entry.terms();
        if (!terms.levels().isEmpty()) {
            words.add(screen.getTranslation("catalogue.entry.only-levels", ProcedureColumns.levels(terms.levels())));
        }
        if (!entry.places().isEmpty()) {
            words.add(screen.getTranslation(
                    "catalogue.entry.only-at",
                    entry.places().stream().map(EntryPlace::name).collect(Collectors.joining(", "))));
        }
        if (terms.startsOn() != null) {
            words.add(screen.getTranslation("catalogue.effective.from", Formats.day(terms.startsOn())));
        }
        if (!terms.note().isEmpty()) {
            words.add(terms.note());
        }
        return String.join(" · ", words);
    }

    private Component tick(EntryRow entry, TransferTask task) {
        boolean ticked = entry.tasks().contains(task);
        if (!editable) {
            Span mark = new Span(ticked ? "×" : "");
            mark.addClassName("task-mark");
            if (ticked) {
                mark.getElement().setAttribute("aria-label", screen.getTranslation("catalogue.task." + task));
            }
            return mark;
        }
        Checkbox box = new Checkbox(ticked);
        box.setAriaLabel(screen.getTranslation("catalogue.task." + task) + " – " + entry.name());
        box.addValueChangeListener(change -> {
            Set<TransferTask> tasks = EnumSet.noneOf(TransferTask.class);
            tasks.addAll(entry.tasks());
            if (change.getValue()) {
                tasks.add(task);
            } else {
                tasks.remove(task);
            }
            save.save(entry, tasks, entry.form());
        });
        return box;
    }

    private Component form(EntryRow entry) {
        if (!editable) {
            return new Span(screen.getTranslation("catalogue.form." + entry.form()));
        }
        Select<ServiceForm> select = new Select<>();
        select.setItems(ServiceForm.values());
        select.setItemLabelGenerator(form -> screen.getTranslation("catalogue.form." + form));
        select.setValue(entry.form());
        select.setAriaLabel(screen.getTranslation("catalogue.column.form") + " – " + entry.name());
        select.setWidthFull();
        select.addValueChangeListener(change -> save.save(entry, entry.tasks(), change.getValue()));
        return select;
    }
}
