package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.CounterFilter;
import vn.motcua.staffing.CounterRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** The counters of a day with search and filters; loads only what is seen. */
class CounterGrid extends FilteredList<CounterRow> {

    private final transient StaffingService staffing;
    private final transient Runnable filtered;
    private final LocalDate day;
    private final Grid<CounterRow> grid = new Grid<>();
    private final SearchField search;
    private final OfficeChoice office;
    private final Checkbox onlyGaps;
    private boolean narrow;
    private List<Grid.Column<CounterRow>> onPhone = List.of();
    private List<Grid.Column<CounterRow>> besidePanel = List.of();
    private @Nullable UUID open;

    /**
     * @param filtered called when somebody changed the filters
     * @param chosen called with the row on which somebody clicked
     */
    CounterGrid(StaffingService staffing, LocalDate day, Runnable filtered, SerializableConsumer<CounterRow> chosen) {
        this.staffing = staffing;
        this.day = day;
        this.filtered = filtered;
        search = new SearchField(
                getTranslation("staffing.counters.search"),
                getTranslation("staffing.counters.search.hint"),
                this::filter);
        search.setId("search-counters");
        office = new OfficeChoice(staffing.offices(day), this::filter);
        onlyGaps = new Checkbox(getTranslation("staffing.only-gaps"), change -> filter());
        onlyGaps.setId("only-gaps");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(click -> chosen.accept(click.getItem()));
        grid.setPartNameGenerator(row -> row.id().equals(open) ? "open-row" : null);
        grid.addClassNames("grid-tall", "grid-choice");
        grid.setAriaLabel(getTranslation("staffing.counters"));
        columns();
        build(search, office, onlyGaps);
    }

    @Override
    protected Grid<CounterRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        office.choose(Address.text(query, "postOffice"));
        onlyGaps.setValue(!Address.text(query, "gaps").isEmpty());
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "postOffice", office.id() == null ? "" : office.id().toString(),
                "gaps", onlyGaps.getValue() ? "1" : "");
    }

    boolean onlyGaps() {
        return onlyGaps.getValue();
    }

    void toggleGaps() {
        onlyGaps.setValue(!onlyGaps.getValue());
    }

    /** @param counter the one that is shown beside the list; null for none */
    void open(@Nullable UUID counter) {
        open = counter;
        arrange();
    }

    @Override
    protected List<CounterRow> find(int offset, int limit) {
        return staffing.counters(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return staffing.countCounters(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("staffing.counters.count", rows);
    }

    @Override
    protected Object id(CounterRow row) {
        return row.id();
    }

    @Override
    protected void filtered() {
        filtered.run();
    }

    private CounterFilter wanted() {
        return new CounterFilter(search.getValue(), office.id(), onlyGaps.getValue());
    }

    @Override
    protected Component emptyState() {
        CounterFilter wanted = wanted();
        if (wanted.equals(CounterFilter.all())) {
            return new EmptyState(VaadinIcon.DESKTOP, getTranslation("staffing.counters.empty"));
        }
        boolean noGaps = wanted.equals(new CounterFilter("", wanted.postOfficeId(), true))
                && staffing.countCounters(new CounterFilter("", wanted.postOfficeId(), false), day) > 0;
        return new EmptyState(
                noGaps ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.SEARCH,
                getTranslation(noGaps ? "staffing.counters.no-gaps" : "staffing.counters.none-found"),
                showAll(getTranslation("staffing.counters.show-all")));
    }

    private void columns() {
        CounterCells cells = new CounterCells(this::filters);
        var point = grid.addComponentColumn(cells::point)
                .setHeader(getTranslation("staffing.point"))
                .setFlexGrow(4);
        grid.addComponentColumn(cells::counter)
                .setHeader(getTranslation("staffing.counter"))
                .setFlexGrow(5);
        grid.addComponentColumn(cells::main)
                .setHeader(getTranslation("staffing.kind.MAIN"))
                .setFlexGrow(3);
        var reserve = grid.addComponentColumn(cells::reserves)
                .setHeader(getTranslation("staffing.kind.RESERVE"))
                .setFlexGrow(2);
        var postOffice = grid.addComponentColumn(cells::postOffice)
                .setHeader(getTranslation("staffing.post-office"))
                .setFlexGrow(3);
        onPhone = List.of(point, reserve, postOffice);
        besidePanel = List.of(reserve, postOffice);
        Narrow.adapt(grid, isNarrow -> {
            narrow = isNarrow;
            grid.getElement().setAttribute("data-narrow", isNarrow);
            arrange();
        });
    }

    /** Leaves the columns for which there is room. */
    private void arrange() {
        onPhone.forEach(column -> column.setVisible(!narrow));
        if (open != null) {
            besidePanel.forEach(column -> column.setVisible(false));
        }
    }
}
