package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.EntryRow;
import vn.motcua.catalogue.ServiceForm;
import vn.motcua.catalogue.TransferTask;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Notices;
import vn.motcua.ui.SearchField;

/** The procedures of a catalogue with their seven ticks, as on the official form; editable in a draft. */
class EntriesPanel extends Div {

    private final transient CatalogueService catalogues;
    private final UUID catalogue;
    private final boolean editable;
    private final Grid<EntryRow> grid = new Grid<>();
    private final Span count = new Span();
    private final SearchField search;
    private final Button remove;
    private final List<Grid.Column<EntryRow>> wideOnly = new ArrayList<>();

    EntriesPanel(CatalogueService catalogues, UUID catalogue, boolean editable) {
        this.catalogues = catalogues;
        this.catalogue = catalogue;
        this.editable = editable;
        addClassName("panel");
        search = new SearchField(
                getTranslation("catalogue.search"), getTranslation("catalogue.search.hint"), this::refresh);
        count.addClassName("count");
        remove = new Button(getTranslation("catalogue.remove"), VaadinIcon.TRASH.create(), click -> removeChosen());
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setEnabled(false);
        remove.setVisible(editable);
        Div filters = new Div(search, remove, count);
        filters.addClassName("filters");
        add(filters, grid);
        columns();
        grid.setAriaLabel(getTranslation("procedures.column.procedure"));
        grid.addClassName("grid-tall");
        grid.setItems(
                query -> catalogues.entries(catalogue, search.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> (int) catalogues.countEntries(catalogue, search.getValue()));
        grid.getLazyDataView().setIdentifierProvider(EntryRow::id);
        // Without selection, a grid refuses to be listened to.
        grid.setSelectionMode(editable ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        if (editable) {
            grid.addSelectionListener(selection ->
                    remove.setEnabled(!selection.getAllSelectedItems().isEmpty()));
        }
        refresh();
    }

    private void refresh() {
        grid.getLazyDataView().refreshAll();
        long found = catalogues.countEntries(catalogue, search.getValue());
        count.setText(getTranslation("catalogue.count", found));
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.LIST,
                getTranslation(search.isEmpty() ? "catalogue.entries.empty" : "catalogue.entries.none-found")));
    }

    private void columns() {
        wideOnly.add(grid.addComponentColumn(entry -> Cells.code(entry.code()))
                .setHeader(getTranslation("procedures.column.code"))
                .setWidth("7rem")
                .setFlexGrow(0));
        grid.addComponentColumn(this::procedure)
                .setHeader(getTranslation("procedures.column.procedure"))
                .setFlexGrow(1);
        for (TransferTask task : TransferTask.values()) {
            Span header = new Span(getTranslation("catalogue.task." + task));
            header.addClassName("task-header");
            wideOnly.add(grid.addComponentColumn(entry -> tick(entry, task))
                    .setHeader(header)
                    .setTextAlign(ColumnTextAlign.CENTER)
                    .setWidth("5rem")
                    .setFlexGrow(0));
        }
        wideOnly.add(grid.addComponentColumn(this::form)
                .setHeader(getTranslation("catalogue.column.form"))
                .setWidth(editable ? "12rem" : "10rem")
                .setFlexGrow(0));
        Narrow.adapt(grid, narrow -> {
            wideOnly.forEach(column -> column.setVisible(!narrow));
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component procedure(EntryRow entry) {
        Div cell = Cells.twoLines(entry.name(), entry.field());
        Div onPhone = new Div();
        onPhone.setText(entry.code() + " · " + getTranslation("catalogue.form." + entry.form()) + " · "
                + entry.tasks().stream()
                        .map(task -> getTranslation("catalogue.task." + task))
                        .collect(Collectors.joining(", ")));
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        return cell;
    }

    private Component tick(EntryRow entry, TransferTask task) {
        boolean ticked = entry.tasks().contains(task);
        if (!editable) {
            Span mark = new Span(ticked ? "×" : "");
            mark.addClassName("task-mark");
            if (ticked) {
                mark.getElement().setAttribute("aria-label", getTranslation("catalogue.task." + task));
            }
            return mark;
        }
        Checkbox box = new Checkbox(ticked);
        box.setAriaLabel(getTranslation("catalogue.task." + task) + " – " + entry.name());
        box.addValueChangeListener(change -> {
            Set<TransferTask> tasks = EnumSet.noneOf(TransferTask.class);
            tasks.addAll(entry.tasks());
            if (change.getValue()) {
                tasks.add(task);
            } else {
                tasks.remove(task);
            }
            save(entry, tasks, entry.form());
        });
        return box;
    }

    private Component form(EntryRow entry) {
        if (!editable) {
            return new Span(getTranslation("catalogue.form." + entry.form()));
        }
        Select<ServiceForm> select = new Select<>();
        select.setItems(ServiceForm.values());
        select.setItemLabelGenerator(form -> getTranslation("catalogue.form." + form));
        select.setValue(entry.form());
        select.setAriaLabel(getTranslation("catalogue.column.form") + " – " + entry.name());
        select.setWidthFull();
        select.addValueChangeListener(change -> save(entry, entry.tasks(), change.getValue()));
        return select;
    }

    private void save(EntryRow entry, Set<TransferTask> tasks, ServiceForm form) {
        try {
            catalogues.change(catalogue, entry.id(), tasks, form);
        } catch (RuntimeException refused) {
            // Show again what is kept, then let the error speak.
            grid.getDataProvider().refreshItem(entry);
            throw refused;
        }
        grid.getDataProvider()
                .refreshItem(new EntryRow(
                        entry.id(),
                        entry.procedureId(),
                        entry.code(),
                        entry.name(),
                        entry.field(),
                        entry.levels(),
                        tasks,
                        form));
    }

    private void removeChosen() {
        List<UUID> chosen = grid.getSelectedItems().stream().map(EntryRow::id).toList();
        catalogues.remove(catalogue, chosen);
        grid.deselectAll();
        Notices.success(getTranslation("catalogue.removed", chosen.size()));
        refresh();
    }
}
