package vn.motcua.transfer.curve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where days and percentages stand in a picture, in pixels.
 *
 * @param right room for the names of the lines; 0 for none
 * @param to last day of the picture, after the first
 */
record CurveScale(int width, int height, int right, LocalDate from, LocalDate to) {

    static final int TOP = 14;
    static final int LEFT = 38;
    static final int BOTTOM = 26;
    private static final double HALF_LABEL = 22;
    private static final double HUNDRED = 100;

    /** First days of months that leave room for their names. */
    List<LocalDate> ticks() {
        long months = Math.max(1, ChronoUnit.MONTHS.between(from, to));
        int room = Math.max(2, (width - LEFT - right) / 62);
        int step = 1;
        for (int candidate : new int[] {1, 2, 3, 6, 12, 24, 60, 120}) {
            step = candidate;
            if (months / candidate < room) {
                break;
            }
        }
        LocalDate day = from.withDayOfMonth(1);
        while (day.isBefore(from) || (step >= 3 && (day.getMonthValue() - 1) % Math.min(step, 12) != 0)) {
            day = day.plusMonths(1);
        }
        List<LocalDate> ticks = new ArrayList<>();
        for (; !day.isAfter(to) && x(day) <= width - HALF_LABEL; day = day.plusMonths(step)) {
            ticks.add(day);
        }
        return ticks;
    }

    double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return LEFT + Math.clamp(share, 0, 1) * (width - LEFT - right);
    }

    double y(double percent) {
        return height - BOTTOM - percent / HUNDRED * (height - BOTTOM - TOP);
    }

    String point(LocalDate day, double percent) {
        return number(x(day)) + " " + number(y(percent));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
