package vn.motcua.transfer.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CoverageCurve.Change;
import vn.motcua.transfer.curve.CoverageCurve.Step;

class CoverageCurveTests {

    private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** Two of five hand over; later three end, one of which had, and one is founded. */
    private static final CoverageCurve CURVE = CoverageCurve.of(
            UnitKind.COMMUNE,
            List.of(
                    new Change(REFORM, -1, -3),
                    new Change(BEGIN, 0, 5),
                    new Change(LocalDate.of(2023, 1, 3), 1, 0),
                    new Change(LocalDate.of(2023, 1, 3), 1, 0),
                    new Change(REFORM, 0, 1)));

    @Test
    void theDenominatorIsThatOfTheDay() {
        assertThat(CURVE.at(BEGIN.minusDays(1))).isEqualTo(new Coverage(0, 0));
        assertThat(CURVE.at(LocalDate.of(2023, 1, 2))).isEqualTo(new Coverage(0, 5));
        assertThat(CURVE.at(LocalDate.of(2023, 1, 3))).isEqualTo(new Coverage(2, 5));
        assertThat(CURVE.at(REFORM)).isEqualTo(new Coverage(1, 3));
    }

    @Test
    void hasOneStepADayAndNoneWhereNothingChanges() {
        assertThat(CURVE.steps()).extracting(Step::day).containsExactly(BEGIN, LocalDate.of(2023, 1, 3), REFORM);
        CoverageCurve again =
                CoverageCurve.of(UnitKind.COMMUNE, List.of(new Change(BEGIN, 1, 1), new Change(BEGIN, -1, -1)));
        assertThat(again.steps()).isEmpty();
    }

    @Test
    void beginsWithTheFirstHandOver() {
        assertThat(CURVE.begin()).contains(LocalDate.of(2023, 1, 3));
        assertThat(new CoverageCurve(UnitKind.COMMUNE, List.of()).begin()).isEmpty();
    }

    @Test
    void aShareIsReachedOnlyWhileItHolds() {
        assertThat(CURVE.reached(BigDecimal.valueOf(40), LocalDate.of(2024, 1, 1)))
                .contains(LocalDate.of(2023, 1, 3));
        assertThat(CURVE.reached(BigDecimal.valueOf(40), REFORM)).isEmpty();
        assertThat(CURVE.reached(BigDecimal.valueOf(30), REFORM)).contains(LocalDate.of(2023, 1, 3));
    }

    @ParameterizedTest
    @CsvSource({"100, 18, 18", "50, 17, 9", "66.67, 18, 13", "0.5, 241, 2", "1, 0, 0"})
    void aShareIsTheLeastNumberOfUnitsThatIsNotBelowIt(BigDecimal share, long total, long needed) {
        assertThat(CoverageCurve.needed(share, total)).isEqualTo(needed);
    }
}
