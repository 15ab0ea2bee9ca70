package vn.motcua.orgunit.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.orgunit.golive.GoLiveCondition.COUNTERS;
import static vn.motcua.orgunit.golive.GoLiveCondition.MAIN_PEOPLE;
import static vn.motcua.orgunit.golive.GoLiveCondition.MINUTES;
import static vn.motcua.orgunit.golive.GoLiveCondition.RESERVE;
import static vn.motcua.orgunit.golive.GoLiveCondition.TRAINED;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoLiveTests {

    private static GoLiveFact there(GoLiveCondition condition, String... there) {
        return new GoLiveFact(condition, List.of(there), List.of());
    }

    private static GoLiveFact lacking(GoLiveCondition condition, String... lacking) {
        return new GoLiveFact(condition, List.of("Quầy 02"), List.of(lacking));
    }

    @Test
    void aUnitGoesOverWhenEveryConditionIsMet() {
        assertThat(GoLive.of(List.of(
                                there(COUNTERS, "Quầy 01"),
                                there(MAIN_PEOPLE, "Quầy 01"),
                                there(TRAINED, "Đoàn Thị Tuyết"),
                                there(RESERVE, "Đặng Ngọc Hà"),
                                there(MINUTES, "01/BB-515")))
                        .open())
                .isTrue();
    }

    @Test
    void aUnitWithoutCountersOrReserveOrMinutesDoesNot() {
        assertThat(GoLive.of(List.of(there(COUNTERS), there(RESERVE), there(MINUTES)))
                        .missing())
                .extracting(GoLiveFact::condition)
                .containsExactly(COUNTERS, RESERVE, MINUTES);
    }

    @Test
    void oneCounterWithoutItsMainPersonIsEnoughToWait() {
        GoLive gate = GoLive.of(List.of(lacking(MAIN_PEOPLE, "Quầy 01")));
        assertThat(gate.open()).isFalse();
        assertThat(gate.missing())
                .singleElement()
                .satisfies(fact -> assertThat(fact.lacking()).containsExactly("Quầy 01"));
    }

    @Test
    void whereNobodyStandsNobodyIsUntrained() {
        assertThat(GoLive.of(List.of(there(TRAINED))).open()).isTrue();
    }

    @Test
    void aConditionOfWhichNobodySpeaksIsNotAskedFor() {
        assertThat(GoLive.of(List.of()).open()).isTrue();
    }

    @Test
    void whereTwoSpeakOfAConditionBothMustBeContent() {
        GoLive gate = GoLive.of(List.of(there(COUNTERS, "Quầy 01"), lacking(COUNTERS, "Quầy 03")));
        assertThat(gate.facts()).hasSize(1);
        assertThat(gate.open()).isFalse();
    }
}
