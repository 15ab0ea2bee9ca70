package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.staffing.StaffingOffice;
import vn.motcua.staffing.board.BoardDays;
import vn.motcua.staffing.board.BoardFilter;
import vn.motcua.staffing.board.BoardRow;
import vn.motcua.staffing.board.DutyBoardService;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.ui.OfficeChoice;
import vn.motcua.ui.Address;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** Counters by days; on a phone one day at a time. Loads only what is seen. */
class DutyGrid extends FilteredList<BoardRow> {

    private static final int WEEK = 7;

    private final transient DutyBoardService boards;
    private final transient DutyCell.Opening opening;
    private final transient Runnable filtered;
    private final transient DutyTexts texts = new DutyTexts(this);
    private final Grid<BoardRow> grid = new Grid<>();
    private final SearchField search;
    private final OfficeChoice office;
    private final Div strip = new Div();
    private final List<Grid.Column<BoardRow>> days = new ArrayList<>();
    private BoardDays shown;
    private int onPhone;
    private boolean narrow;

    /** @param opening called when somebody chooses a morning or an afternoon */
    DutyGrid(
            DutyBoardService boards,
            List<StaffingOffice> offices,
            BoardDays shown,
            DutyCell.Opening opening,
            Runnable filtered) {
        this.boards = boards;
        this.shown = shown;
        this.opening = opening;
        this.filtered = filtered;
        search = new SearchField(getTranslation("duty.search"), getTranslation("duty.search.hint"), this::filter);
        search.setId("search-duty");
        office = new OfficeChoice(offices, this::filter);
        strip.addClassName("duty-strip");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassNames("grid-tall", "duty-grid");
        grid.setAriaLabel(getTranslation("duty.title"));
        build(search, office);
        addComponentAtIndex(1, strip);
        Narrow.adapt(this, this::adapt);
    }

    /** @param today which day of them a phone shows first, if it is among them */
    void show(BoardDays next, LocalDate today) {
        shown = next;
        onPhone = next.period().contains(today) ? next.days().indexOf(today) : 0;
        columns();
    }

    private void columns() {
        grid.removeAllColumns();
        days.clear();
        grid.addComponentColumn(row -> Cells.twoLines(row.name(), row.pointName()))
                .setHeader(getTranslation("staffing.counter"))
                .setFrozen(true)
                .setWidth(narrow ? "9.5rem" : "13rem")
                .setFlexGrow(narrow ? 1 : 0);
        boolean month = shown.count() > WEEK;
        for (int number = 0; number < shown.count(); number++) {
            int day = number;
            LocalDate date = shown.first().plusDays(day);
            days.add(grid.addComponentColumn(row -> month && !narrow ? mark(row, day) : whole(row, day))
                    .setHeader(header(date, month && !narrow))
                    .setWidth(month && !narrow ? "2.0625rem" : "7.5rem")
                    .setFlexGrow(1));
        }
        arrange();
    }

    private Component whole(BoardRow row, int day) {
        return new DutyCell(row, day, texts, opening);
    }

    /** The worse half of a day, as a sign: a month has no room for names. */
    private Component mark(BoardRow row, int day) {
        List<CellState> states = List.of(
                row.cells().get(2 * day).state(), row.cells().get(2 * day + 1).state());
        CellState state = states.stream().max(Comparator.naturalOrder()).orElseThrow();
        NativeButton mark = new NativeButton(
                DutyCell.sign(state),
                click -> opening.open(row, row.cells().get(2 * day).shift()));
        mark.addClassNames("duty", "duty-mark", "duty-" + state.name().toLowerCase(Locale.ROOT));
        String label = texts.day(shown.first().plusDays(day)) + ": " + texts.state(state);
        mark.setAriaLabel(label);
        mark.setTitle(label);
        return mark;
    }

    private Component header(LocalDate date, boolean small) {
        Span weekday = new Span(texts.weekday(date));
        Span day = new Span(
                small ? String.valueOf(date.getDayOfMonth()) : Formats.day(date).substring(0, 5));
        day.addClassName("cell-sub");
        Div header = new Div(weekday, day);
        header.addClassName("duty-head");
        return header;
    }

    private void adapt(boolean little) {
        narrow = little;
        columns();
    }

    private void arrange() {
        for (int number = 0; number < days.size(); number++) {
            days.get(number).setVisible(!narrow || number == onPhone);
        }
        strip.removeAll();
        strip.setVisible(narrow);
        if (narrow) {
            for (int number = 0; number < days.size(); number++) {
                strip.add(stripDay(number));
            }
        }
    }

    private Button stripDay(int number) {
        LocalDate date = shown.first().plusDays(number);
        Button day = new Button(texts.weekday(date) + " " + date.getDayOfMonth(), click -> {
            onPhone = number;
            arrange();
        });
        day.getElement().setAttribute("aria-pressed", String.valueOf(number == onPhone));
        day.setAriaLabel(texts.day(date));
        return day;
    }

    BoardFilter chosen() {
        return new BoardFilter(search.getValue(), office.id());
    }

    @Override
    protected Grid<BoardRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        office.choose(Address.text(query, "postOffice"));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q",
                search.getValue(),
                "postOffice",
                office.id() == null ? "" : office.id().toString());
    }

    @Override
    protected void filtered() {
        filtered.run();
    }

    @Override
    protected List<BoardRow> find(int offset, int limit) {
        return boards.rows(chosen(), shown, offset, limit);
    }

    @Override
    protected long count() {
        return boards.count(chosen(), shown);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("staffing.counters.count", rows);
    }

    @Override
    protected Object id(BoardRow row) {
        return row.counterId();
    }

    @Override
    protected Component emptyState() {
        if (chosen().equals(BoardFilter.ALL)) {
            return new EmptyState(VaadinIcon.CALENDAR, getTranslation("duty.empty"));
        }
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("staffing.counters.none-found"),
                showAll(getTranslation("staffing.counters.show-all")));
    }
}
