package vn.motcua.orgunit.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Period;

/** A unit's life: states that touch, each act from its day on, and what later acts said remains. */
class UnitLifeTests {

    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2015, 4, 1);
    private static final LocalDate BETWEEN = LocalDate.of(2010, 7, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final UUID district = UUID.randomUUID();
    private final UnitLife life = life(state("20500", "Xã Điện Ngọc", FOUNDED, null));

    private UnitState state(String code, String name, LocalDate from, LocalDate to) {
        return new UnitState(code, name, district, new Period(from, to));
    }

    private static UnitLife life(UnitState... states) {
        return new UnitLife(UUID.randomUUID(), UnitKind.COMMUNE, List.of(states));
    }

    private UnitLife renamed() {
        return life.changed(RENAMED, new UnitChange.Name("Phường Điện Ngọc"));
    }

    @Test
    void aNameHoldsFromItsDayOnAndTheOneBeforeItUntilThen() {
        UnitLife after = renamed();
        assertThat(after.on(RENAMED.minusDays(1))).hasValue(state("20500", "Xã Điện Ngọc", FOUNDED, RENAMED));
        assertThat(after.on(RENAMED)).hasValue(state("20500", "Phường Điện Ngọc", RENAMED, null));
        assertThat(after.period()).isEqualTo(life.period());
    }

    @Test
    void statesTouchWithoutGapAndWithoutOverlap() {
        assertThatThrownBy(() -> life(state("1", "Xã A", FOUNDED, BETWEEN), state("1", "Xã B", RENAMED, null))
                        .requireTouching())
                .hasMessage("orgunit.life.gap");
        assertThatThrownBy(() -> life(state("1", "Xã A", FOUNDED, RENAMED), state("1", "Xã B", BETWEEN, null))
                        .requireTouching())
                .hasMessage("orgunit.life.gap");
        assertThatThrownBy(() -> life(state("1", "Xã A", FOUNDED, null), state("1", "Xã B", BETWEEN, null))
                        .requireTouching())
                .hasMessage("orgunit.life.gap");
        assertThatThrownBy(() -> life(state("1", "Xã A", FOUNDED, FOUNDED)).requireTouching())
                .hasMessage("orgunit.life.gap");
    }

    @Test
    void anActOfADayGoneByLeavesWhatALaterOneSaid() {
        UnitLife after = renamed().changed(BETWEEN, new UnitChange.Name("Xã Điện Ngọc mới"));
        assertThat(after.on(BETWEEN).orElseThrow().name()).isEqualTo("Xã Điện Ngọc mới");
        assertThat(after.on(RENAMED).orElseThrow().name()).isEqualTo("Phường Điện Ngọc");
    }

    @Test
    void anActOfADayGoneByGoesOnWhereALaterOneSaidSomethingElse() {
        UnitLife after = renamed().changed(BETWEEN, new UnitChange.Code("20551"));
        assertThat(after.on(BETWEEN.minusDays(1)).orElseThrow().code()).isEqualTo("20500");
        assertThat(after.on(BETWEEN).orElseThrow().name()).isEqualTo("Xã Điện Ngọc");
        assertThat(after.on(RENAMED))
                .hasValueSatisfying(state ->
                        assertThat(List.of(state.name(), state.code())).containsExactly("Phường Điện Ngọc", "20551"));
    }

    @Test
    void twoThingsMayChangeOnOneDayButNotOneThingTwice() {
        UnitLife both = renamed().changed(RENAMED, new UnitChange.Parent(null));
        assertThat(both.states()).hasSize(2);
        assertThat(both.last().parentId()).isNull();
        assertThatThrownBy(() -> both.changed(RENAMED, new UnitChange.Name("Phường khác")))
                .hasMessage("orgunit.act.same-day");
    }

    @Test
    void whatIsSoAlreadyAndWhatIsNotThereIsNoChange() {
        assertThatThrownBy(() -> life.changed(RENAMED, new UnitChange.Name("Xã Điện Ngọc")))
                .hasMessage("orgunit.act.no-change");
        assertThatThrownBy(() -> life.changed(FOUNDED, new UnitChange.Name("Xã khác")))
                .hasMessage("orgunit.act.first-day");
        assertThatThrownBy(() -> life.changed(FOUNDED.minusDays(1), new UnitChange.Name("Xã khác")))
                .hasMessage("orgunit.act.not-alive");
        assertThatThrownBy(() -> life.ended(REFORM).changed(REFORM, new UnitChange.Name("Xã khác")))
                .hasMessage("orgunit.act.not-alive");
    }

    @Test
    void statesThatSayTheSameBecomeOne() {
        UnitLife after = renamed().changed(BETWEEN, new UnitChange.Name("Phường Điện Ngọc"));
        assertThat(after.states()).hasSize(2);
        assertThat(after.last().period()).isEqualTo(Period.since(BETWEEN));
    }

    @Test
    void aUnitEndsOnceAfterItsFirstDayAndAfterAllThatIsKnownOfIt() {
        UnitLife ended = renamed().ended(REFORM);
        assertThat(ended.period()).isEqualTo(new Period(FOUNDED, REFORM));
        assertThat(ended.on(REFORM)).isEmpty();
        assertThat(ended.nearest(REFORM).name()).isEqualTo("Phường Điện Ngọc");
        assertThatThrownBy(() -> ended.ended(REFORM)).hasMessage("orgunit.act.ended-already");
        assertThatThrownBy(() -> life.ended(FOUNDED)).hasMessage("orgunit.act.not-alive");
        assertThatThrownBy(() -> renamed().ended(BETWEEN)).hasMessage("orgunit.act.later-state");
    }

    @Test
    void aCorrectionPutsRightWhatWasWrittenAndWhatFollowedFromIt() {
        UnitLife moved = renamed().changed(REFORM, new UnitChange.Parent(null));
        UnitLife after = moved.corrected(
                RENAMED, new UnitState("20500", "Phường Điện Ngọc Bắc", district, Period.since(RENAMED.plusDays(9))));
        assertThat(after.on(RENAMED).orElseThrow().name()).isEqualTo("Xã Điện Ngọc");
        assertThat(after.on(RENAMED.plusDays(9)).orElseThrow().name()).isEqualTo("Phường Điện Ngọc Bắc");
        assertThat(after.on(REFORM).orElseThrow().name()).isEqualTo("Phường Điện Ngọc Bắc");
        assertThat(after.on(REFORM).orElseThrow().parentId()).isNull();
    }

    @Test
    void aCorrectionKeepsTheOrderOfTheStates() {
        UnitLife after = renamed();
        assertThatThrownBy(() -> after.corrected(RENAMED, state("20500", "Phường Điện Ngọc", FOUNDED, null)))
                .hasMessage("orgunit.act.state-order");
        assertThatThrownBy(() -> after.corrected(FOUNDED, state("20500", "Xã Điện Ngọc", RENAMED, null)))
                .hasMessage("orgunit.act.state-order");
        assertThatThrownBy(() -> after.corrected(BETWEEN, state("20500", "Xã", BETWEEN, null)))
                .hasMessage("orgunit.act.no-such-state");
        assertThat(after.corrected(FOUNDED, state("20500", "Xã Điện Ngọc", BETWEEN, null))
                        .period())
                .isEqualTo(Period.since(BETWEEN));
    }
}
