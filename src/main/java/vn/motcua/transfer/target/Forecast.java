package vn.motcua.transfer.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CoverageCurve;

/**
 * When a target would be met if it went on as it did: a straight line at the pace of the last twelve months, or since the
 * first hand-over when that is later.
 *
 * @param day on which it was met, or would be; null where it would not, or nobody can tell
 * @param since first day of the time by which the pace is told; null where there is no pace
 * @param gained by how many units more had handed over at the end of that time than before it
 * @param perMonth the same for a month of 30 days, with one decimal; 0 where there is no pace
 */
public record Forecast(
        Outcome outcome, @Nullable LocalDate day, @Nullable LocalDate since, long gained, BigDecimal perMonth) {

    private static final int MONTHS = 12;
    private static final int MONTH = 30;
    /** Beyond that nobody plans. */
    private static final int YEARS = 100;

    /** What becomes of a target. */
    public enum Outcome {
        MET,
        ON_TIME,
        LATE,
        /** Nothing has moved for a year, or not forward. */
        NEVER,
        /** The first hand-over is less than a month ago: that is no pace yet. */
        TOO_EARLY
    }

    /** @param share in percent, of the units that there are on the day */
    static Forecast of(CoverageCurve curve, BigDecimal share, LocalDate deadline, LocalDate day) {
        Coverage now = curve.at(day);
        LocalDate met = curve.reached(share, day).orElse(null);
        LocalDate first = curve.begin().filter(begin -> !begin.isAfter(day)).orElse(null);
        if (first == null) {
            return new Forecast(Outcome.NEVER, null, null, 0, BigDecimal.ZERO);
        }
        LocalDate aYearAgo = day.minusMonths(MONTHS);
        LocalDate since = first.isAfter(aYearAgo) ? first : aYearAgo;
        long gained = now.done() - curve.at(since.minusDays(1)).done();
        long days = ChronoUnit.DAYS.between(since, day) + 1;
        BigDecimal pace = perMonth(gained, days);
        if (met != null) {
            return new Forecast(Outcome.MET, met, since, gained, pace);
        }
        if (gained <= 0) {
            return new Forecast(Outcome.NEVER, null, since, gained, pace);
        }
        if (days < MONTH) {
            return new Forecast(Outcome.TOO_EARLY, null, since, gained, pace);
        }
        long missing = CoverageCurve.needed(share, now.total()) - now.done();
        long ahead = Math.ceilDiv(missing * days, gained);
        LocalDate then = day.plusDays(ahead);
        if (then.isAfter(day.plusYears(YEARS))) {
            return new Forecast(Outcome.NEVER, null, since, gained, pace);
        }
        return new Forecast(then.isAfter(deadline) ? Outcome.LATE : Outcome.ON_TIME, then, since, gained, pace);
    }

    private static BigDecimal perMonth(long gained, long days) {
        return BigDecimal.valueOf(gained * MONTH).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }
}
