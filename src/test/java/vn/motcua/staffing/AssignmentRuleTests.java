package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.staffing.AssignmentKind.MAIN;
import static vn.motcua.staffing.AssignmentKind.RESERVE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Messages;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentRule.Desk;
import vn.motcua.staffing.AssignmentRule.Duty;
import vn.motcua.staffing.AssignmentRule.Worker;

class AssignmentRuleTests {

    private static final UUID TAM_KY = UUID.randomUUID();
    private static final UUID HOI_AN = UUID.randomUUID();
    private static final LocalDate JANUARY = LocalDate.of(2023, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2024, 1, 1);

    private final Worker hanh = worker("Phan Thanh Hạnh");
    private final Worker kien = worker("Võ Minh Kiên");
    private final Desk first = desk("Quầy 01, Tam Kỳ");
    private final Desk second = desk("Quầy 02, Tam Kỳ");

    @Test
    void aTrainedEmployeeOfTheRightPostOfficeMayBeAssigned() {
        assertThatCode(() -> assign(hanh, first, MAIN, Period.since(JANUARY))).doesNotThrowAnyException();
    }

    @Test
    void nobodyIsAtTwoCountersAtOnce() {
        Duty there = duty(hanh, second, MAIN, new Period(JANUARY, JUNE));
        refused(() -> assign(hanh, first, MAIN, Period.since(MARCH), there))
                .hasMessage("staffing.employee.busy")
                .satisfies(says("Phan Thanh Hạnh", "Quầy 02, Tam Kỳ", "01/01/2023", "31/05/2023"));
    }

    @Test
    void aReservePersonIsNotElsewhereEither() {
        Duty there = duty(hanh, second, RESERVE, Period.since(JANUARY));
        refused(() -> assign(hanh, first, RESERVE, new Period(MARCH, JUNE), there))
                .hasMessage("staffing.employee.busy.open")
                .satisfies(says("Phan Thanh Hạnh", "Quầy 02, Tam Kỳ", "01/01/2023", "chưa có ngày kết thúc"));
    }

    @Test
    void nobodyIsMainAndReserveAtTheSameCounter() {
        Duty there = duty(hanh, first, RESERVE, Period.since(JANUARY));
        refused(() -> assign(hanh, first, MAIN, Period.since(MARCH), there)).hasMessage("staffing.employee.busy.open");
    }

    @Test
    void oneMayBeginOnTheDayAnotherEnds() {
        Duty before = duty(hanh, second, MAIN, new Period(JANUARY, MARCH));
        Duty after = duty(hanh, second, MAIN, Period.since(JUNE));
        assertThatCode(() -> assign(hanh, first, MAIN, new Period(MARCH, JUNE), before, after))
                .doesNotThrowAnyException();
    }

    @Test
    void aCounterHasOneMainPersonAtATime() {
        Duty taken = duty(kien, first, MAIN, Period.since(JANUARY));
        refused(() -> assign(hanh, first, MAIN, Period.since(MARCH), taken))
                .hasMessage("staffing.counter.main-taken.open")
                .satisfies(says("Quầy 01, Tam Kỳ", "Võ Minh Kiên", "01/01/2023"));
    }

    @Test
    void aCounterMayHaveSeveralReservePersonsBesideTheMainOne() {
        Duty main = duty(kien, first, MAIN, Period.since(JANUARY));
        Duty reserve = duty(worker("Võ Thị Hằng"), first, RESERVE, Period.since(JANUARY));
        assertThatCode(() -> assign(hanh, first, RESERVE, Period.since(MARCH), main, reserve))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherCountersMainPersonIsNoObstacle() {
        Duty elsewhere = duty(kien, second, MAIN, Period.since(JANUARY));
        assertThatCode(() -> assign(hanh, first, MAIN, Period.since(MARCH), elsewhere))
                .doesNotThrowAnyException();
    }

    @Test
    void aWithdrawnAssignmentIsNoObstacle() {
        Duty withdrawn = duty(hanh, second, MAIN, new Period(MARCH, MARCH));
        assertThatCode(() -> assign(hanh, first, MAIN, Period.since(JANUARY), withdrawn))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyWorksAtACounterUntrained() {
        Worker untrained =
                new Worker(UUID.randomUUID(), "Hồ Văn Hải", TAM_KY, "Bưu điện Tam Kỳ", false, Period.since(JANUARY));
        refused(() -> assign(untrained, first, RESERVE, Period.since(MARCH)))
                .hasMessage("staffing.employee.untrained")
                .satisfies(says("Hồ Văn Hải", "chưa được tập huấn", "Quầy 01, Tam Kỳ"));
    }

    @Test
    void aPostOfficeStaffsItsCountersWithItsOwnPeople() {
        Worker stranger =
                new Worker(UUID.randomUUID(), "Hồ Văn Hải", HOI_AN, "Bưu điện Hội An", true, Period.since(JANUARY));
        refused(() -> assign(stranger, first, MAIN, Period.since(MARCH)))
                .hasMessage("staffing.employee.elsewhere")
                .satisfies(says("Hồ Văn Hải", "Bưu điện Hội An", "Quầy 01, Tam Kỳ", "Bưu điện Tam Kỳ"));
    }

    @Test
    void nobodyStandsAtACounterBeforeTheirFirstDayOfWork() {
        refused(() -> assign(hanh, first, MAIN, Period.since(LocalDate.of(2018, 12, 31))))
                .hasMessage("staffing.employee.not-employed.open")
                .satisfies(says("Phan Thanh Hạnh", "01/01/2019"));
    }

    @Test
    void nobodyStandsAtACounterAfterTheirLastDayOfWork() {
        Worker leaving =
                new Worker(UUID.randomUUID(), "Hồ Văn Hải", TAM_KY, "Bưu điện Tam Kỳ", true, new Period(JANUARY, JUNE));
        assertThatCode(() -> assign(leaving, first, MAIN, new Period(MARCH, JUNE)))
                .doesNotThrowAnyException();
        refused(() -> assign(leaving, first, MAIN, Period.since(MARCH)))
                .hasMessage("staffing.employee.not-employed")
                .satisfies(says("Hồ Văn Hải", "01/01/2023", "31/05/2023"));
    }

    @Test
    void aClosedCounterIsNotStaffed() {
        Desk closing =
                new Desk(UUID.randomUUID(), "Quầy 03, Tam Kỳ", TAM_KY, "Bưu điện Tam Kỳ", new Period(JANUARY, JUNE));
        refused(() -> assign(hanh, closing, MAIN, new Period(MARCH, NEXT_YEAR)))
                .hasMessage("staffing.counter.not-open")
                .satisfies(says("Quầy 03, Tam Kỳ", "01/01/2023", "31/05/2023"));
    }

    @Test
    void anAssignmentLastsADayAtLeast() {
        refused(() -> assign(hanh, first, MAIN, new Period(MARCH, MARCH))).hasMessage("staffing.assignment.empty");
    }

    @Test
    void anAssignmentEndsEarlierThanItWouldHave() {
        Duty open = duty(hanh, first, MAIN, Period.since(JANUARY));
        Duty untilJune = duty(hanh, first, MAIN, new Period(JANUARY, JUNE));
        assertThatCode(() -> AssignmentRule.checkEnd(open, JUNE, MARCH)).doesNotThrowAnyException();
        assertThatCode(() -> AssignmentRule.checkEnd(untilJune, MARCH, MARCH)).doesNotThrowAnyException();
        refused(() -> AssignmentRule.checkEnd(untilJune, JUNE, MARCH)).hasMessage("staffing.assignment.ended");
        refused(() -> AssignmentRule.checkEnd(untilJune, NEXT_YEAR, MARCH))
                .hasMessage("staffing.assignment.ended")
                .satisfies(says("Phan Thanh Hạnh", "Quầy 01, Tam Kỳ", "01/06/2023"));
    }

    @Test
    void anAssignmentDoesNotEndBeforeItBegan() {
        Duty open = duty(hanh, first, MAIN, Period.since(MARCH));
        refused(() -> AssignmentRule.checkEnd(open, JANUARY, JUNE))
                .hasMessage("staffing.assignment.end-before-begin")
                .satisfies(says("Phan Thanh Hạnh", "Quầy 01, Tam Kỳ", "01/03/2023", "01/01/2023"));
    }

    @Test
    void onlyAnAssignmentThatHasNotBegunIsWithdrawn() {
        Duty open = duty(hanh, first, MAIN, Period.since(MARCH));
        assertThatCode(() -> AssignmentRule.checkEnd(open, MARCH, MARCH.minusDays(1)))
                .doesNotThrowAnyException();
        refused(() -> AssignmentRule.checkEnd(open, MARCH, MARCH))
                .hasMessage("staffing.assignment.begun")
                .satisfies(says("Phan Thanh Hạnh", "Quầy 01, Tam Kỳ", "01/03/2023"));
    }

    private static void assign(Worker worker, Desk desk, AssignmentKind kind, Period period, Duty... others) {
        AssignmentRule.checkAssign(worker, desk, kind, period, List.of(others));
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable act) {
        return assertThatThrownBy(act).isInstanceOf(PortalException.class);
    }

    /** What the person reads contains all of it, and no placeholder is left. */
    private static Consumer<Throwable> says(String... parts) {
        return problem -> assertThat(new Messages().text(Messages.VIETNAMESE, (PortalException) problem))
                .contains(parts)
                .doesNotContain("{");
    }

    private static Worker worker(String name) {
        return new Worker(
                UUID.randomUUID(), name, TAM_KY, "Bưu điện Tam Kỳ", true, Period.since(LocalDate.of(2019, 1, 1)));
    }

    private static Desk desk(String name) {
        return new Desk(UUID.randomUUID(), name, TAM_KY, "Bưu điện Tam Kỳ", Period.since(LocalDate.of(2018, 1, 1)));
    }

    private static Duty duty(Worker worker, Desk desk, AssignmentKind kind, Period period) {
        return new Duty(worker.id(), worker.name(), desk.id(), desk.name(), kind, period);
    }
}
