package vn.motcua.staffing.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.shared.Period;

/**
 * The days that a board shows.
 *
 * @param first first day
 * @param count how many, from 1 to 31
 */
public record BoardDays(LocalDate first, int count) {

    private static final int WEEK = 7;

    /** @throws IllegalArgumentException for more days than a month has, or none */
    public BoardDays {
        if (count < 1 || count > 31) {
            throw new IllegalArgumentException("Not as many days as a board shows: " + count);
        }
    }

    /** Monday to Sunday of the week in which a day lies. */
    public static BoardDays weekOf(LocalDate day) {
        return new BoardDays(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), WEEK);
    }

    public static BoardDays monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new BoardDays(month.atDay(1), month.lengthOfMonth());
    }

    /** First day that is no longer shown. */
    public LocalDate end() {
        return first.plusDays(count);
    }

    public LocalDate last() {
        return end().minusDays(1);
    }

    public Period period() {
        return new Period(first, end());
    }

    public List<LocalDate> days() {
        return IntStream.range(0, count).mapToObj(first::plusDays).toList();
    }
}
