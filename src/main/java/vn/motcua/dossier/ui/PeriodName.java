package vn.motcua.dossier.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people call a period: "Năm 2022", "6 tháng đầu năm 2018", "01/01/2023 – đến nay"; by its first and last day
 * where it has no name.
 *
 * @param key of the text, in the {@code dossier} bundle
 * @param arguments days as such, years as text so that they get no thousands separator
 */
record PeriodName(String key, List<Object> arguments) {

    private static final int YEAR = 12;
    private static final int HALF_YEAR = 6;
    private static final int NINE_MONTHS = 9;
    private static final int QUARTER = 3;

    /**
     * @param to first day no longer in the period; null while it runs
     * @param cutOff for a running period, the day up to which was counted
     */
    static PeriodName of(LocalDate from, @Nullable LocalDate to, @Nullable LocalDate cutOff) {
        if (to == null) {
            return cutOff == null ? name("running", from) : name("running-counted", from, cutOff);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1 && from.isBefore(to);
        return wholeMonths ? ofMonths(from, to) : ofDays(from, to);
    }

    private static PeriodName ofMonths(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        int first = from.getMonthValue();
        String year = String.valueOf(from.getYear());
        if (first == 1 && months == YEAR) {
            return name("year", year);
        }
        if (first == 1 && months % YEAR == 0) {
            return name("years", year, String.valueOf(to.getYear() - 1));
        }
        if (months == HALF_YEAR && first % HALF_YEAR == 1) {
            return name(first == 1 ? "first-half" : "second-half", year);
        }
        if (first == 1 && months == NINE_MONTHS) {
            return name("nine-months", year);
        }
        if (months == QUARTER && first % QUARTER == 1) {
            return name("quarter", first / QUARTER + 1, year);
        }
        return months == 1 ? name("month", first, year) : ofDays(from, to);
    }

    private static PeriodName ofDays(LocalDate from, LocalDate to) {
        return name("days", from, to.minusDays(1));
    }

    private static PeriodName name(String key, Object... arguments) {
        return new PeriodName("dossier.period." + key, List.of(arguments));
    }
}
