package vn.motcua.staffing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.staffing.AssignmentKind.MAIN;
import static vn.motcua.staffing.AssignmentKind.RESERVE;
import static vn.motcua.staffing.duty.CellState.COVERED;
import static vn.motcua.staffing.duty.CellState.FILLED;
import static vn.motcua.staffing.duty.CellState.GAP;
import static vn.motcua.staffing.duty.CellState.SHUT;
import static vn.motcua.staffing.duty.Session.AFTERNOON;
import static vn.motcua.staffing.duty.Session.MORNING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Period;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.duty.ClosedDays.Special;
import vn.motcua.staffing.duty.CounterWeek.Absence;
import vn.motcua.staffing.duty.CounterWeek.Duty;
import vn.motcua.staffing.duty.CounterWeek.StandIn;

class CounterWeekTests {

    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);
    private static final UUID POINT = UUID.randomUUID();
    private static final UUID DUYEN = UUID.randomUUID();
    private static final UUID THAO = UUID.randomUUID();
    private static final ClosedDays USUAL = new ClosedDays(List.of());

    private final List<Duty> duties = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<StandIn> standIns = new ArrayList<>();
    private Period open = Period.since(LocalDate.of(2020, 1, 1));
    private Sessions week = Sessions.WORKING_DAYS;
    private int norm = 1;

    @Test
    void whoIsAssignedFillsTheWorkingDays() {
        assigned(DUYEN, MAIN, Sessions.ALL);
        assertThat(states(USUAL))
                .containsExactly(
                        FILLED, FILLED, FILLED, FILLED, FILLED, FILLED, FILLED, FILLED, FILLED, FILLED, SHUT, SHUT,
                        SHUT, SHUT);
    }

    @Test
    void whereNobodyIsAssignedThereIsAGap() {
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(GAP);
        assertThat(cell(MONDAY, MORNING).missing()).isEqualTo(1);
    }

    @Test
    void aReservePersonFillsNothingUntilTheyStandIn() {
        assigned(THAO, RESERVE, Sessions.ALL);
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(GAP);
        standsIn(THAO, MONDAY, MORNING);
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(COVERED);
        assertThat(cell(MONDAY, AFTERNOON).state()).isEqualTo(GAP);
    }

    @Test
    void somebodyAwayOpensAGapAndIsNamed() {
        assigned(DUYEN, MAIN, Sessions.ALL);
        away(DUYEN, new Shift(MONDAY, AFTERNOON), new Shift(TUESDAY, MORNING));
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(FILLED);
        assertThat(cell(MONDAY, AFTERNOON).state()).isEqualTo(GAP);
        assertThat(cell(TUESDAY, MORNING).away()).extracting(Cell.Away::name).containsExactly(name(DUYEN));
        assertThat(cell(TUESDAY, AFTERNOON).state()).isEqualTo(FILLED);
    }

    @Test
    void whoStandsInClosesTheGap() {
        assigned(DUYEN, MAIN, Sessions.ALL);
        away(DUYEN, new Shift(MONDAY, MORNING), new Shift(MONDAY, AFTERNOON));
        standsIn(THAO, MONDAY, MORNING);
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(COVERED);
        assertThat(cell(MONDAY, AFTERNOON).state()).isEqualTo(GAP);
    }

    @Test
    void whoStandsInAndFallsIllToo() {
        standsIn(THAO, MONDAY, MORNING);
        away(THAO, new Shift(MONDAY, MORNING), new Shift(MONDAY, MORNING));
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(GAP);
    }

    @Test
    void whoComesInTheMorningsLeavesTheAfternoonsOpen() {
        Sessions mornings = Sessions.NONE;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            mornings = mornings.with(weekday, MORNING);
        }
        assigned(DUYEN, MAIN, mornings);
        assertThat(cell(TUESDAY, MORNING).state()).isEqualTo(FILLED);
        assertThat(cell(TUESDAY, AFTERNOON).state()).isEqualTo(GAP);
    }

    @Test
    void twoAreNeededAndOneIsThere() {
        norm = 2;
        assigned(DUYEN, MAIN, Sessions.ALL);
        assertThat(cell(MONDAY, MORNING).missing()).isEqualTo(1);
        assigned(THAO, MAIN, Sessions.ALL);
        assertThat(cell(MONDAY, MORNING).state()).isEqualTo(FILLED);
    }

    @Test
    void onAHolidayNobodyIsNeededAndItsNameIsKnown() {
        ClosedDays holiday = new ClosedDays(List.of(new Special(MONDAY, null, false, "Quốc khánh")));
        assertThat(counter().cell(new Shift(MONDAY, MORNING), holiday))
                .extracting(Cell::state, Cell::shutBy)
                .containsExactly(SHUT, "Quốc khánh");
    }

    @Test
    void aDayOffOfAnotherPointChangesNothingHere() {
        ClosedDays elsewhere = new ClosedDays(List.of(new Special(MONDAY, UUID.randomUUID(), false, "Sửa chữa")));
        assertThat(counter().cell(new Shift(MONDAY, MORNING), elsewhere).state())
                .isEqualTo(GAP);
    }

    @Test
    void whatIsSaidOfThePointGoesBeforeWhatIsSaidOfTheProvince() {
        ClosedDays both = new ClosedDays(
                List.of(new Special(MONDAY, null, false, "Giỗ Tổ"), new Special(MONDAY, POINT, true, "Vẫn mở cửa")));
        assertThat(counter().cell(new Shift(MONDAY, MORNING), both).state()).isEqualTo(GAP);
    }

    @Test
    void aSaturdayWorkedInsteadIsLikeAMonday() {
        ClosedDays instead = new ClosedDays(List.of(new Special(SATURDAY, null, true, "Làm bù")));
        assigned(DUYEN, MAIN, Sessions.WORKING_DAYS);
        assertThat(counter().cell(new Shift(SATURDAY, MORNING), instead).state())
                .isEqualTo(FILLED);
        assertThat(counter().cell(new Shift(SATURDAY, MORNING), USUAL).state()).isEqualTo(SHUT);
    }

    @Test
    void beforeItOpensAndAfterItClosesNobodyIsNeeded() {
        open = new Period(TUESDAY, TUESDAY.plusDays(1));
        assertThat(cell(MONDAY, AFTERNOON).state()).isEqualTo(SHUT);
        assertThat(cell(TUESDAY, MORNING).state()).isEqualTo(GAP);
        assertThat(cell(TUESDAY.plusDays(1), MORNING).state()).isEqualTo(SHUT);
    }

    private void assigned(UUID who, AssignmentKind kind, Sessions sessions) {
        duties.add(new Duty(who, name(who), kind, Period.since(LocalDate.of(2020, 1, 1)), sessions));
    }

    private void away(UUID who, Shift first, Shift last) {
        absences.add(new Absence(UUID.randomUUID(), who, AbsenceKind.SICK, new AbsenceSpan(first, last)));
    }

    private void standsIn(UUID who, LocalDate day, Session session) {
        standIns.add(new StandIn(UUID.randomUUID(), who, name(who), new Shift(day, session)));
    }

    private static String name(UUID who) {
        return who.equals(DUYEN) ? "Nguyễn Kim Duyên" : "Phạm Thanh Thảo";
    }

    private Cell cell(LocalDate day, Session session) {
        return counter().cell(new Shift(day, session), USUAL);
    }

    private List<CellState> states(ClosedDays calendar) {
        return counter().cells(MONDAY, 7, calendar).stream().map(Cell::state).toList();
    }

    private CounterWeek counter() {
        return new CounterWeek(UUID.randomUUID(), POINT, open, week, norm, duties, absences, standIns);
    }
}
