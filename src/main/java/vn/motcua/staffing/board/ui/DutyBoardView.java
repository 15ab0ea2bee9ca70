package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.board.AbsenceService;
import vn.motcua.staffing.board.BoardDays;
import vn.motcua.staffing.board.BoardFigures;
import vn.motcua.staffing.board.BoardRow;
import vn.motcua.staffing.board.DutyBoardService;
import vn.motcua.staffing.board.StandInService;
import vn.motcua.staffing.board.Trouble;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.ui.StaffingTabs;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;
import vn.motcua.ui.PortalPage;

/** Counters over a week or a month: who is there, who stands in, and where somebody is missing. */
@Route(DutyBoardView.PATH)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class DutyBoardView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "counters/board";

    private final transient DutyBoardService boards;
    private final transient CellDialog.Work work;
    private final transient AsOf asOf;
    private final DutyGrid grid;
    private final TroubleList troubles;
    private final Div figures = new Div();
    private final Span span = new Span();
    private final Button whole = new Button();
    private BoardDays days;

    DutyBoardView(
            DutyBoardService boards,
            StandInService standIns,
            AbsenceService absences,
            StaffingService staffing,
            CurrentPerson person,
            AsOf asOf) {
        this.boards = boards;
        this.asOf = asOf;
        boolean mayWrite = person.require().is(Role.POST_MANAGER) && asOf.isToday();
        work = new CellDialog.Work(boards, standIns, absences, mayWrite);
        days = BoardDays.weekOf(asOf.day());
        heading(t("nav.counters"));
        lead(t(mayWrite ? "duty.lead" : "duty.lead.read"));
        figures.addClassNames("figures", "figures-odd");
        troubles = new TroubleList(this::look);
        grid = new DutyGrid(boards, staffing.offices(asOf.day()), days, this::open, this::changed);
        add(new StaffingTabs(PATH), pager(), figures, troubles, grid);
    }

    private Div pager() {
        Button before = step("before", VaadinIcon.ANGLE_LEFT, () -> days.first().minusDays(1));
        Button after = step("after", VaadinIcon.ANGLE_RIGHT, () -> days.end());
        Button now = new Button(t("duty.now"), click -> go(shown(asOf.day())));
        now.setId("duty-now");
        whole.setId("duty-span");
        whole.addClickListener(
                click -> go(week() ? BoardDays.monthOf(days.first()) : BoardDays.weekOf(firstOfMonthOrToday())));
        span.addClassName("duty-span-text");
        span.getElement().setAttribute("aria-live", "polite");
        Anchor daysOff = new Anchor("counters/calendar", t("calendar.link"));
        daysOff.setRouterIgnore(false);
        daysOff.setId("to-calendar");
        Div pager = new Div(before, span, after, now, whole, daysOff);
        pager.addClassName("duty-pager");
        return pager;
    }

    private LocalDate firstOfMonthOrToday() {
        return days.period().contains(asOf.day()) ? asOf.day() : days.first();
    }

    private interface Day {
        LocalDate next();
    }

    private Button step(String name, VaadinIcon icon, Day day) {
        Button button = new Button(icon.create(), click -> go(shown(day.next())));
        button.setAriaLabel(t("duty." + name));
        button.setTooltipText(t("duty." + name));
        button.setId("duty-" + name);
        return button;
    }

    private boolean week() {
        return days.count() == 7;
    }

    /** The week or month in which a day lies, as the board shows weeks or months now. */
    private BoardDays shown(LocalDate day) {
        return week() ? BoardDays.weekOf(day) : BoardDays.monthOf(day);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        grid.restore(query);
        LocalDate day = asOf.day();
        try {
            String from = Address.text(query, "from");
            day = from.isEmpty() ? day : LocalDate.parse(from);
        } catch (DateTimeParseException notADay) {
            // An address with a day that does not exist shows the present week.
        }
        days = Address.text(query, "span").equals("month") ? BoardDays.monthOf(day) : BoardDays.weekOf(day);
        show();
    }

    private void go(BoardDays next) {
        days = next;
        show();
        changedAddress();
    }

    private void changed() {
        survey();
        changedAddress();
    }

    private void changedAddress() {
        Map<String, String> address = new HashMap<>(grid.filters());
        if (!days.equals(shown(asOf.day()))) {
            address.put("from", days.first().toString());
        }
        if (!week()) {
            address.put("span", "month");
        }
        Address.replace(UI.getCurrent(), PATH, address);
    }

    private void show() {
        span.setText(t(
                week() ? "duty.week" : "duty.month",
                Formats.day(days.first()),
                Formats.day(days.last()),
                String.valueOf(days.first().getMonthValue()),
                String.valueOf(days.first().getYear())));
        whole.setText(t(week() ? "duty.show-month" : "duty.show-week"));
        grid.show(days, asOf.day());
        refresh();
    }

    private void refresh() {
        grid.refresh();
        survey();
    }

    private void survey() {
        DutyBoardService.Survey survey = boards.survey(grid.chosen(), days);
        BoardFigures all = survey.figures();
        figures.removeAll();
        double share = all.open() == 0 ? 0 : (double) (all.filled() + all.covered()) / all.open();
        figures.add(
                new Figure(
                                t("duty.figure.there"),
                                number(all.filled() + all.covered()) + "/" + number(all.open()),
                                t("duty.figure.there.note", Formats.percent(getLocale(), share)))
                        .withBar(share),
                new Figure(t("duty.figure.covered"), number(all.covered()), t("duty.figure.covered.note")),
                new Figure(t("duty.figure.gaps"), number(all.gaps()), t("duty.figure.gaps.note"))
                        .tone(all.gaps() == 0 ? "good" : "bad"));
        troubles.show(survey.troubles());
    }

    private String number(int number) {
        return Formats.number(getLocale(), number);
    }

    private void open(BoardRow row, Shift shift) {
        new CellDialog(work, row, shift, this::refresh).open();
    }

    /** At what is wrong; a point without reserve is looked at where people are assigned. */
    private void look(Trouble trouble) {
        try {
            BoardRow row = boards.row(trouble.counterId(), days);
            if (trouble.kind() == Trouble.Kind.NO_RESERVE) {
                UI.getCurrent().navigate("counters/" + trouble.counterId());
            } else {
                Shift first = row.cells().stream()
                        .filter(cell -> cell.state() == CellState.GAP || cell.state() == CellState.COVERED)
                        .filter(cell -> trouble.shifts().contains(cell.shift()))
                        .findFirst()
                        .map(cell -> cell.shift())
                        .orElse(trouble.shifts().getFirst());
                open(row, first);
            }
        } catch (PortalException gone) {
            refresh();
        }
    }
}
