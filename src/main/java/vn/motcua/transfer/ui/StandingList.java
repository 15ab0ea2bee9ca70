package vn.motcua.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.UnitStanding;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.SearchField;

/** The units on a day and where they stand, with search and filters; loads only what is seen. */
class StandingList extends FilteredList<UnitStanding> {

    private final transient TransferService transfers;
    private final LocalDate day;
    private final SerializableConsumer<StandingFilter> onChange;
    private final SearchField search;
    private final Select<UnitKind> kind = new Select<>();
    private final Select<TransferStage> stage = new Select<>();
    private final StandingGrid grid = new StandingGrid();

    /** @param onChange called when the person has chosen another filter */
    StandingList(TransferService transfers, LocalDate day, SerializableConsumer<StandingFilter> onChange) {
        this.transfers = transfers;
        this.day = day;
        this.onChange = onChange;
        search = new SearchField(
                getTranslation("transfer.search"), getTranslation("transfer.search.hint"), this::filter);
        choice(kind, "transfer.kind", "transfer.every-kind", "orgunit.kind.", UnitKind.values());
        choice(stage, "transfer.stage", "transfer.every-stage", "transfer.stage.", TransferStage.values());
        build(search, kind, stage);
    }

    /** What the list is narrowed to just now. */
    StandingFilter wanted() {
        return new StandingFilter(new UnitFilter(search.getValue(), kind.getValue(), null), stage.getValue());
    }

    /** Narrows to a kind of unit, as if the person had chosen it in the field. */
    void choose(@Nullable UnitKind chosen) {
        kind.setValue(chosen);
    }

    @Override
    protected Grid<UnitStanding> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        StandingFilter asked = StandingAddress.filter(query);
        search.setValue(asked.units().query());
        kind.setValue(asked.units().kind());
        stage.setValue(asked.stage());
    }

    @Override
    public Map<String, String> filters() {
        return StandingAddress.parameters(wanted());
    }

    @Override
    protected void filtered() {
        onChange.accept(wanted());
    }

    @Override
    protected List<UnitStanding> find(int offset, int limit) {
        return transfers.standings(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return transfers.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("transfer.count", rows);
    }

    @Override
    protected Object id(UnitStanding row) {
        return row.unitId();
    }

    @Override
    protected Component emptyState() {
        if (wanted().equals(StandingFilter.ALL)) {
            return new EmptyState(VaadinIcon.BUILDING, getTranslation("transfer.empty"));
        }
        var everything = showAll(getTranslation("transfer.show-all"));
        everything.setId("show-all-units");
        return new EmptyState(VaadinIcon.SEARCH, getTranslation("transfer.none-found"), everything);
    }
}
