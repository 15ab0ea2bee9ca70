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
import vn.motcua.catalogue.CatalogueDrafts;
import vn.motcua.catalogue.CatalogueRow;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.EntryChange;
import vn.motcua.catalogue.EntryFilter;
import vn.motcua.catalogue.EntryPlace;
import vn.motcua.catalogue.EntryRow;
import vn.motcua.catalogue.EntryTerms;
import vn.motcua.catalogue.SecondList;
import vn.motcua.catalogue.ServiceForm;
import vn.motcua.catalogue.TransferTask;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Notices;

/** What is done through the post: procedures with their seven ticks, as on the official form. */
class EntriesPanel extends RowsPanel<EntryRow> {

    private final transient CatalogueService catalogues;
    private final transient CatalogueDrafts drafts;
    private final transient SecondList second;
    private final transient CatalogueRow catalogue;
    private final transient AsOf asOf;
    private final List<Grid.Column<EntryRow>> wideOnly = new ArrayList<>();

    EntriesPanel(
            CatalogueService catalogues,
            CatalogueDrafts drafts,
            SecondList second,
            CatalogueRow catalogue,
            AsOf asOf,
            List<String> fields,
            boolean editable) {
        super(editable, fields);
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.second = second;
        this.catalogue = catalogue;
        this.asOf = asOf;
        Button bulk = new Button(
                getTranslation("catalogue.bulk"),
                VaadinIcon.EDIT.create(),
                click -> open(new BulkForm(chosen(), this::changeAll, this::close)));
        bulk.setId("bulk-change");
        Button exclude = new Button(
                getTranslation("catalogue.exclude"),
                VaadinIcon.BAN.create(),
                click -> open(new ReasonForm(chosen(), this::exclude, this::close)));
        exclude.setId("exclude-entries");
        Button remove = new Button(getTranslation("catalogue.remove"), VaadinIcon.TRASH.create(), click -> {
            Notices.success(getTranslation("catalogue.removed", drafts.remove(catalogue.id(), selection())));
            done();
        });
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setId("remove-entries");
        act(bulk);
        act(exclude);
        act(remove);
        start();
    }

    private void changeAll(EntryChange change) {
        if (change.isEmpty()) {
            close();
            return;
        }
        Notices.success(getTranslation("catalogue.bulk.done", drafts.changeAll(catalogue.id(), selection(), change)));
        done();
    }

    private void exclude(ReasonForm form) {
        List<UUID> procedures = (everything()
                        ? find(filter(), 0, Integer.MAX_VALUE)
                        : List.copyOf(grid().getSelectedItems()))
                .stream().map(EntryRow::procedureId).toList();
        Notices.success(getTranslation(
                "catalogue.excluded", second.exclude(catalogue.id(), procedures, form.reason(), form.note())));
        done();
    }

    @Override
    UUID id(EntryRow row) {
        return row.id();
    }

    @Override
    List<EntryRow> find(EntryFilter filter, int offset, int limit) {
        return catalogues.entries(catalogue.id(), filter, offset, limit);
    }

    @Override
    long count(EntryFilter filter) {
        return catalogues.countEntries(catalogue.id(), filter);
    }

    @Override
    String emptyText() {
        return getTranslation(editable() ? "catalogue.entries.empty" : "catalogue.entries.empty-reader");
    }

    @Override
    void columns(Grid<EntryRow> grid) {
        grid.setAriaLabel(getTranslation("procedures.column.procedure"));
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
                    .setWidth("4.6rem")
                    .setFlexGrow(0));
        }
        wideOnly.add(grid.addComponentColumn(this::form)
                .setHeader(getTranslation("catalogue.column.form"))
                .setWidth(editable() ? "11.5rem" : "8rem")
                .setFlexGrow(0));
        if (editable()) {
            grid.addComponentColumn(this::editButton).setWidth("4rem").setFlexGrow(0);
        }
        Narrow.adapt(grid, narrow -> {
            wideOnly.forEach(column -> column.setVisible(!narrow));
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component editButton(EntryRow entry) {
        Button edit = new Button(VaadinIcon.EDIT.create(), click -> edit(entry));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("catalogue.entry.edit", entry.name()));
        edit.setTooltipText(getTranslation("catalogue.entry.edit.short"));
        edit.addClassName("edit-entry");
        return edit;
    }

    private void edit(EntryRow entry) {
        List<EntryPlace> places = catalogue.supplement() ? List.of() : catalogues.places(asOf.day());
        open(new EntryForm(drafts, catalogue.id(), entry, places, this::done, this::close));
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
        onPhone.setText(entry.code() + " · " + getTranslation("catalogue.form." + entry.form()) + " · "
                + entry.tasks().stream()
                        .sorted()
                        .map(task -> getTranslation("catalogue.task." + task))
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
            words.add(getTranslation("catalogue.entry.only-levels", ProcedureColumns.levels(terms.levels())));
        }
        if (!entry.places().isEmpty()) {
            words.add(getTranslation(
                    "catalogue.entry.only-at",
                    entry.places().stream().map(EntryPlace::name).collect(Collectors.joining(", "))));
        }
        if (terms.startsOn() != null) {
            words.add(getTranslation("catalogue.effective.from", Formats.day(terms.startsOn())));
        }
        if (!terms.note().isEmpty()) {
            words.add(terms.note());
        }
        return String.join(" · ", words);
    }

    private Component tick(EntryRow entry, TransferTask task) {
        boolean ticked = entry.tasks().contains(task);
        if (!editable()) {
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
        if (!editable()) {
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
        EntryTerms terms = new EntryTerms(
                tasks,
                form,
                entry.terms().levels(),
                entry.terms().startsOn(),
                entry.terms().note());
        try {
            drafts.change(catalogue.id(), entry.id(), terms);
        } catch (RuntimeException refused) {
            // Show again what is kept, then let the error speak.
            grid().getDataProvider().refreshItem(entry);
            throw refused;
        }
        grid().getDataProvider()
                .refreshItem(new EntryRow(
                        entry.id(),
                        entry.procedureId(),
                        entry.code(),
                        entry.name(),
                        entry.field(),
                        entry.levels(),
                        terms,
                        entry.places()));
    }
}
