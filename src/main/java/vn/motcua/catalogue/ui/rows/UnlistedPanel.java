package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.exclusion.UnlistedRow;
import vn.motcua.ui.Notices;

/** Procedures in neither list: each goes through the post, or does not and says why. */
class UnlistedPanel extends RowsPanel<UnlistedRow> {

    private final transient VersionLists lists;

    UnlistedPanel(VersionLists lists, List<String> fields) {
        super(lists.editable(), fields);
        this.lists = lists;
        act(
                        "hand-over-chosen",
                        "catalogue.hand-over",
                        VaadinIcon.PLUS,
                        () -> open(new HandOverForm(chosen(), this::handOver, this::close)))
                .addThemeVariants(ButtonVariant.PRIMARY);
        act(
                "exclude-chosen",
                "catalogue.exclude",
                VaadinIcon.BAN,
                () -> open(new ReasonForm(chosen(), this::exclude, this::close)));
        free("propose-exclusions", "catalogue.propose", VaadinIcon.LIGHTBULB, this::propose)
                .setTooltipText(getTranslation("catalogue.propose.hint"));
        start();
    }

    private void propose() {
        Notices.success(getTranslation("catalogue.proposed", lists.second().propose(lists.id())));
        done();
    }

    private void handOver(TaskChoice choice) {
        int added = everything()
                ? lists.first().addMatching(lists.id(), filter(), choice.tasks(), choice.form())
                : lists.first().add(lists.id(), picked(), choice.tasks(), choice.form());
        Notices.success(getTranslation("catalogue.added", added));
        done();
    }

    private void exclude(ReasonForm reason) {
        int put = everything()
                ? lists.second().excludeMatching(lists.id(), filter(), reason.reason(), reason.note())
                : lists.second().exclude(lists.id(), picked(), reason.reason(), reason.note());
        Notices.success(getTranslation("catalogue.excluded", put));
        done();
    }

    @Override
    UUID id(UnlistedRow row) {
        return row.procedureId();
    }

    @Override
    List<UnlistedRow> find(EntryFilter filter, int offset, int limit) {
        return lists.catalogues().unlisted(lists.id(), filter, offset, limit);
    }

    @Override
    long count(EntryFilter filter) {
        return lists.catalogues().countUnlisted(lists.id(), filter);
    }

    @Override
    void columns(Grid<UnlistedRow> rows) {
        ProcedureColumns.add(rows, UnlistedRow::code, UnlistedRow::name, UnlistedRow::field, UnlistedRow::levels);
    }

    @Override
    String emptyText() {
        return getTranslation("catalogue.unlisted.empty");
    }
}
