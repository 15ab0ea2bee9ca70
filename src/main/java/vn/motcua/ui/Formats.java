package vn.motcua.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.ProvinceClock;

/** How the portal writes days and numbers: 26/06/2023; 1.234,5 in Vietnamese and 1,234.5 in English. */
public final class Formats {

    private static final long KILOBYTE = 1024;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProvinceClock.VIETNAM);

    private Formats() {}

    /** "" for no day. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** To the minute, in Vietnam's time; "" for none. */
    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    public static String number(Locale locale, long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A size as people read it: at least one. */
    public static String kilobytes(Locale locale, long bytes) {
        return number(locale, Math.max(1, bytes / KILOBYTE));
    }

    /** @param share from 0 to 1; shown with at most two decimals */
    public static String percent(Locale locale, double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(share);
    }
}
