package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.transfer.blocker.BlockerFilter;
import vn.motcua.transfer.blocker.BlockerKind;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.SearchField;

/** The blockers with search and filters, overdue ones first; loads only what is seen. */
class BlockerList extends FilteredList<BlockerRow> {

    private final transient BlockerService blockers;
    private final LocalDate day;
    private final BlockerGrid grid;
    private final SearchField search;
    private final Select<BlockerKind> kind = new Select<>();
    private final Select<BlockerFilter.Status> status = new Select<>();

    BlockerList(BlockerService blockers, LocalDate day) {
        this.blockers = blockers;
        this.day = day;
        grid = new BlockerGrid(day);
        search = new SearchField(getTranslation("blocker.search"), getTranslation("blocker.search.hint"), this::filter);
        search.setId("search-blockers");
        choice(kind, "blocker.kind", "blocker.every-kind", "blocker.kind.", BlockerKind.values());
        choice(status, "blocker.status", "blocker.every-status", "blocker.status.", BlockerFilter.Status.values());
        kind.setWidth("14rem");
        status.setId("blocker-status");
        build(search, kind, status);
    }

    @Override
    protected Grid<BlockerRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        kind.setValue(Address.oneOf(query, "kind", BlockerKind.class));
        status.setValue(Address.oneOf(query, "status", BlockerFilter.Status.class));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "kind", kind.getValue() == null ? "" : kind.getValue().name(),
                "status", status.getValue() == null ? "" : status.getValue().name());
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), BlockersView.PATH, filters());
    }

    private BlockerFilter wanted() {
        return new BlockerFilter(search.getValue(), kind.getValue(), status.getValue(), null);
    }

    @Override
    protected List<BlockerRow> find(int offset, int limit) {
        return blockers.find(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return blockers.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("blocker.count", rows);
    }

    @Override
    protected Object id(BlockerRow row) {
        return row.id();
    }

    @Override
    protected Component emptyState() {
        return filters().values().stream().allMatch(String::isEmpty)
                ? new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("blocker.empty"))
                : new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("blocker.none-found"),
                        showAll(getTranslation("blocker.show-all")));
    }
}
