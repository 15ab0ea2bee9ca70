package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.entry.EntryChange;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntryPlace;
import vn.motcua.catalogue.entry.EntryRow;
import vn.motcua.catalogue.entry.EntryTerms;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.ui.Notices;

/** What is done through the post: procedures with their seven ticks, as on the official form. */
class EntriesPanel extends RowsPanel<EntryRow> {

    private final transient VersionLists lists;

    EntriesPanel(VersionLists lists, List<String> fields) {
        super(lists.editable(), fields);
        this.lists = lists;
        act(
                "bulk-change",
                "catalogue.bulk",
                VaadinIcon.EDIT,
                () -> open(new BulkForm(chosen(), this::changeAll, this::close)));
        act(
                "exclude-entries",
                "catalogue.exclude",
                VaadinIcon.BAN,
                () -> open(new ReasonForm(chosen(), this::exclude, this::close).warned(served())));
        act(
                        "remove-entries",
                        "catalogue.remove",
                        VaadinIcon.TRASH,
                        () -> open(new RemovalForm(chosen(), served(), this::remove, this::close)))
                .addThemeVariants(ButtonVariant.ERROR);
        start();
    }

    /** Looked up when somebody asks for it, and not for each row that is ticked. */
    private Withdrawal served() {
        return lists.catalogues().served(lists.id(), selection(), lists.asOf().day());
    }

    private void changeAll(EntryChange change) {
        if (change.isEmpty()) {
            close();
            return;
        }
        int changed = lists.first().changeAll(lists.id(), selection(), change);
        Notices.success(getTranslation("catalogue.bulk.done", changed));
        done();
    }

    private void exclude(ReasonForm form) {
        List<UUID> procedures = chosenRows().stream().map(EntryRow::procedureId).toList();
        int put = lists.second().exclude(lists.id(), procedures, form.reason(), form.note());
        Notices.success(getTranslation("catalogue.excluded", put));
        done();
    }

    private void remove() {
        Notices.success(getTranslation("catalogue.removed", lists.first().remove(lists.id(), selection())));
        done();
    }

    private void edit(EntryRow entry) {
        List<EntryPlace> places = lists.row().supplement()
                ? List.of()
                : lists.catalogues().places(lists.asOf().day());
        open(new EntryForm(lists.first(), lists.id(), entry, places, this::done, this::close));
    }

    private void save(EntryRow entry, Set<TransferTask> tasks, ServiceForm form) {
        EntryTerms terms = new EntryTerms(
                tasks,
                form,
                entry.terms().levels(),
                entry.terms().startsOn(),
                entry.terms().note());
        try {
            lists.first().change(lists.id(), entry.id(), terms);
        } catch (RuntimeException refused) {
            // Show again what is kept, then let the error speak.
            grid().getDataProvider().refreshItem(entry);
            throw refused;
        }
        grid().getDataProvider().refreshItem(entry.with(terms));
    }

    @Override
    UUID id(EntryRow row) {
        return row.id();
    }

    @Override
    List<EntryRow> find(EntryFilter filter, int offset, int limit) {
        return lists.catalogues().entries(lists.id(), filter, offset, limit);
    }

    @Override
    long count(EntryFilter filter) {
        return lists.catalogues().countEntries(lists.id(), filter);
    }

    @Override
    String emptyText() {
        return getTranslation(editable() ? "catalogue.entries.empty" : "catalogue.entries.empty-reader");
    }

    @Override
    void columns(Grid<EntryRow> grid) {
        new EntryColumns(editable(), this::save, this::edit).addTo(grid);
    }
}
