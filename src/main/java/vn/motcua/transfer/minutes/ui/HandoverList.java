package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import vn.motcua.transfer.minutes.HandoverFilter;
import vn.motcua.transfer.minutes.HandoverRow;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.transfer.minutes.HandoverState;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.SearchField;

/** Minutes of hand-overs, those to be signed first; loads only what is seen. */
class HandoverList extends FilteredList<HandoverRow> {

    private final transient HandoverService handovers;
    private final HandoverGrid grid = new HandoverGrid();
    private final SearchField search;
    private final Select<HandoverState> state = new Select<>();

    HandoverList(HandoverService handovers) {
        this.handovers = handovers;
        search = new SearchField(
                getTranslation("transfer.search"), getTranslation("transfer.search.hint"), this::filter);
        search.setId("search-minutes");
        choice(state, "handover.every-state", "handover.every-state", "handover.state.", HandoverState.values());
        build(search, state);
    }

    private HandoverFilter wanted() {
        return new HandoverFilter(search.getValue(), state.getValue());
    }

    @Override
    protected Grid<HandoverRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        state.setValue(Address.oneOf(query, "state", HandoverState.class));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q",
                search.getValue(),
                "state",
                state.getValue() == null ? "" : state.getValue().name());
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), HandoversView.PATH, filters());
    }

    @Override
    protected List<HandoverRow> find(int offset, int limit) {
        return handovers.list(wanted(), offset, limit);
    }

    @Override
    protected long count() {
        return handovers.count(wanted());
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("handover.count", Formats.number(getLocale(), rows));
    }

    @Override
    protected Object id(HandoverRow row) {
        return row.id();
    }

    @Override
    protected Component emptyState() {
        return wanted().equals(HandoverFilter.ALL)
                ? new EmptyState(VaadinIcon.FILE_TEXT, getTranslation("handover.empty"))
                : new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("handover.none-found"),
                        showAll(getTranslation("handover.show-all")));
    }
}
