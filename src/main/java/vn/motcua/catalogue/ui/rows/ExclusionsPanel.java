package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.exclusion.ExclusionRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Notices;
import vn.motcua.ui.Pill;

/** The second list: what is not done through the post, and why. */
class ExclusionsPanel extends RowsPanel<ExclusionRow> {

    private final transient VersionLists lists;

    ExclusionsPanel(VersionLists lists) {
        super(lists.editable(), List.of());
        this.lists = lists;
        act("confirm-chosen", "catalogue.confirm", VaadinIcon.CHECK, this::confirm)
                .addThemeVariants(ButtonVariant.PRIMARY);
        act(
                "change-reason",
                "catalogue.exclude.change",
                VaadinIcon.EDIT,
                () -> open(new ReasonForm(chosen(), this::changeReason, this::close)));
        act("remove-exclusions", "catalogue.exclusion.remove", VaadinIcon.TRASH, this::remove)
                .addThemeVariants(ButtonVariant.ERROR);
        start();
    }

    private void confirm() {
        int confirmed = lists.second().confirm(lists.id(), selection());
        Notices.success(getTranslation("catalogue.confirmed", confirmed));
        done();
    }

    private void remove() {
        int removed = lists.second().remove(lists.id(), selection());
        Notices.success(getTranslation("catalogue.exclusions-removed", removed));
        done();
    }

    private void changeReason(ReasonForm form) {
        List<UUID> procedures =
                chosenRows().stream().map(ExclusionRow::procedureId).toList();
        int put = lists.second().exclude(lists.id(), procedures, form.reason(), form.note());
        Notices.success(getTranslation("catalogue.excluded", put));
        done();
    }

    @Override
    UUID id(ExclusionRow row) {
        return row.id();
    }

    @Override
    List<ExclusionRow> find(EntryFilter filter, int offset, int limit) {
        return lists.catalogues().exclusions(lists.id(), filter, offset, limit);
    }

    @Override
    long count(EntryFilter filter) {
        return lists.catalogues().countExclusions(lists.id(), filter);
    }

    @Override
    void columns(Grid<ExclusionRow> rows) {
        ProcedureColumns.add(rows, ExclusionRow::code, ExclusionRow::name, ExclusionRow::field, ExclusionRow::levels);
        rows.addComponentColumn(this::reason)
                .setHeader(getTranslation("catalogue.exclude.reason"))
                .setWidth("14rem")
                .setFlexGrow(0);
    }

    private Component reason(ExclusionRow row) {
        Div cell = Cells.twoLines(getTranslation("catalogue.reason." + row.reason()), row.note());
        if (!row.confirmed()) {
            cell.add(new Pill(getTranslation("catalogue.proposed-only"), "warn"));
        }
        return cell;
    }

    @Override
    String emptyText() {
        return getTranslation("catalogue.exclusions.empty");
    }
}
