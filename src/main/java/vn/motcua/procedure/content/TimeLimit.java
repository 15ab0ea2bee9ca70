package vn.motcua.procedure.content;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SearchKey;

/**
 * Reads how long a procedure may take, in working days, from the words in which lists state it. What can be read in two
 * ways, or depends on the case, is unknown: the longest of several limits is no answer for a single dossier. Days that
 * are not called working days count as they are written.
 */
public final class TimeLimit {

    private static final int HOURS_A_DAY = 8;
    private static final int HOURS_OF_A_CALENDAR_DAY = 24;
    private static final int DAYS_A_WEEK = 5;
    private static final int DAYS_A_MONTH = 22;
    private static final String NUMBER = "(?<![\\d.,/]|(?:sau|luc|truoc) )(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?";
    private static final Pattern SAME_DAY =
            Pattern.compile("\\b(ngay trong (ngay|buoi)|trong ngay|tra ngay|giai quyet ngay|ngay sau khi|tuc thi)\\b"
                    + "|^(lay ngay|ngay|ngay lap tuc)$");
    private static final Pattern SPAN =
            Pattern.compile(NUMBER + "(?<unit>ngay(?: lam viec)?|gio(?: lam viec)?|tuan|thang)\\b(?! (dau|cuoi))");
    private static final Pattern HALF = Pattern.compile("(?:1/2|nua) ngay");

    private TimeLimit() {}

    /** Working days; 0 for the same day; null when the words do not say for certain. */
    public static @Nullable Integer days(String written) {
        String words = SearchKey.of(written);
        if (words.isEmpty()) {
            return null;
        }
        OptionalInt stated = span(words);
        if (stated.isPresent()) {
            return stated.getAsInt() < 0 ? null : stated.getAsInt();
        }
        return SAME_DAY.matcher(words).find() || HALF.matcher(words).find() ? 0 : null;
    }

    /** The one span that the words name; below 0 when they name several that differ, empty when none. */
    private static OptionalInt span(String words) {
        Matcher matcher = SPAN.matcher(words);
        Optional<Integer> found = Optional.empty();
        while (matcher.find()) {
            int days = days(Integer.parseInt(matcher.group(1)), matcher.group("unit"));
            if (found.isPresent() && found.get() != days) {
                return OptionalInt.of(-1);
            }
            found = Optional.of(days);
        }
        return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static int days(int number, String unit) {
        return switch (unit) {
            case "gio lam viec" -> number / HOURS_A_DAY;
            // Less than a working day's hours is the same day; 24 hours are a day by the calendar.
            case "gio" -> number <= HOURS_A_DAY ? number / HOURS_A_DAY : number / HOURS_OF_A_CALENDAR_DAY;
            case "tuan" -> number * DAYS_A_WEEK;
            case "thang" -> number * DAYS_A_MONTH;
            default -> number;
        };
    }
}
