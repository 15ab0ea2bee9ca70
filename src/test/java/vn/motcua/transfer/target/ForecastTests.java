package vn.motcua.transfer.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.curve.CoverageCurve.Change;
import vn.motcua.transfer.target.Forecast.Outcome;

class ForecastTests {

    private static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static CoverageCurve curve(long units, Change... handedOver) {
        List<Change> changes = Stream.concat(Stream.of(new Change(BEGIN, 0, units)), Arrays.stream(handedOver))
                .toList();
        return CoverageCurve.of(UnitKind.DISTRICT, changes);
    }

    private static Change done(LocalDate day, long units) {
        return new Change(day, units, 0);
    }

    @Test
    void goesOnAtThePaceOfTheLastTwelveMonths() {
        // 6 in the 366 days from 26/6/2022 to 26/6/2023; 6 more take as long. What was before does not count.
        Forecast forecast = Forecast.of(
                curve(18, done(LocalDate.of(2019, 10, 1), 6), done(LocalDate.of(2022, 9, 1), 6)), ALL, YEAR_END, TODAY);
        assertThat(forecast.since()).isEqualTo(TODAY.minusYears(1));
        assertThat(forecast.gained()).isEqualTo(6);
        assertThat(forecast.perMonth()).isEqualByComparingTo("0.5");
        assertThat(forecast.day()).isEqualTo(TODAY.plusDays(366));
        assertThat(forecast.outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void goesOnAtThePaceSinceTheFirstHandOverWhenThatIsLater() {
        // 12 in 100 days: 6 more in 50.
        LocalDate first = TODAY.minusDays(99);
        Forecast forecast = Forecast.of(curve(18, done(first, 10), done(TODAY, 2)), ALL, YEAR_END, TODAY);
        assertThat(forecast.since()).isEqualTo(first);
        assertThat(forecast.day()).isEqualTo(TODAY.plusDays(50));
        assertThat(forecast.outcome()).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void theDeadlineItselfIsInTime() {
        LocalDate first = TODAY.minusDays(99);
        CoverageCurve curve = curve(18, done(first, 12));
        assertThat(Forecast.of(curve, ALL, TODAY.plusDays(50), TODAY).outcome()).isEqualTo(Outcome.ON_TIME);
        assertThat(Forecast.of(curve, ALL, TODAY.plusDays(49), TODAY).outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void neverMeetsATargetWhenNothingMovedForAYear() {
        Forecast still = Forecast.of(curve(18, done(LocalDate.of(2021, 1, 1), 6)), ALL, YEAR_END, TODAY);
        assertThat(still.outcome()).isEqualTo(Outcome.NEVER);
        assertThat(still.day()).isNull();
        Forecast back = Forecast.of(
                curve(18, done(LocalDate.of(2021, 1, 1), 6), done(LocalDate.of(2023, 1, 1), -2)), ALL, YEAR_END, TODAY);
        assertThat(back.outcome()).isEqualTo(Outcome.NEVER);
        assertThat(back.gained()).isEqualTo(-2);
        assertThat(Forecast.of(curve(18), ALL, YEAR_END, TODAY).outcome()).isEqualTo(Outcome.NEVER);
    }

    @Test
    void aFirstHandOverOfLessThanAMonthAgoIsNoPace() {
        CoverageCurve curve = curve(18, done(TODAY.minusDays(28), 9));
        assertThat(Forecast.of(curve, ALL, YEAR_END, TODAY).outcome()).isEqualTo(Outcome.TOO_EARLY);
        assertThat(Forecast.of(curve, ALL, YEAR_END, TODAY.plusDays(1)).outcome())
                .isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void saysSinceWhenATargetIsMet() {
        LocalDate half = LocalDate.of(2022, 9, 1);
        CoverageCurve curve = curve(17, done(LocalDate.of(2022, 1, 1), 8), done(half, 1));
        Forecast forecast = Forecast.of(curve, BigDecimal.valueOf(50), YEAR_END, TODAY);
        // Half of 17 is 9: there are no half units.
        assertThat(forecast.outcome()).isEqualTo(Outcome.MET);
        assertThat(forecast.day()).isEqualTo(half);
    }

    @Test
    void knowsNothingOfWhatCameLater() {
        CoverageCurve curve = curve(18, done(LocalDate.of(2022, 9, 1), 9), done(LocalDate.of(2023, 7, 1), 9));
        assertThat(Forecast.of(curve, ALL, YEAR_END, TODAY).outcome()).isEqualTo(Outcome.LATE);
        assertThat(Forecast.of(curve, ALL, YEAR_END, LocalDate.of(2023, 7, 1)).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(Forecast.of(curve, ALL, YEAR_END, LocalDate.of(2022, 8, 31)).outcome())
                .isEqualTo(Outcome.NEVER);
    }
}
