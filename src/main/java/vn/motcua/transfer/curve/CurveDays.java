package vn.motcua.transfer.curve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days whose values stand in a table beside the picture: the day itself, and the ends of quarters or years. */
public final class CurveDays {

    private static final int MOST = 14;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private CurveDays() {}

    /** The day first, then back in time. */
    public static List<LocalDate> of(LocalDate from, LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        int step = from.plusMonths((long) MOST * QUARTER).isBefore(day) ? YEAR : QUARTER;
        LocalDate first = day.withDayOfMonth(1);
        while ((first.getMonthValue() - 1) % step != 0) {
            first = first.minusMonths(1);
        }
        for (LocalDate next = first; next.isAfter(from); next = next.minusMonths(step)) {
            if (next.minusDays(1).isBefore(day)) {
                days.add(next.minusDays(1));
            }
        }
        return days;
    }
}
