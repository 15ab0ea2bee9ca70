package vn.motcua.staffing.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * Days as people write or paste them, one a line: "30/04/2024 Ngày Giải phóng miền Nam". Between day and name stand a
 * blank, a tab, a comma or a semicolon; empty lines do not matter.
 */
public final class DayLines {

    /** More than a year has holidays, by far. */
    private static final int MOST = 100;

    private static final int NAME_LENGTH = 200;
    private static final Pattern LINE = Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4})[\\s,;:–-]*(.*)");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** A day and what people call it. */
    public record Named(LocalDate day, String name) {}

    private DayLines() {}

    /**
     * All lines.
     *
     * @throws PortalException that names the line and what is wrong with it: {@code calendar.line.…}; {@code
     *     calendar.lines.none}, {@code calendar.lines.too-many}
     */
    public static List<Named> read(String text) {
        List<Named> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        String[] lines = text.split("\\R");
        for (int number = 1; number <= lines.length; number++) {
            String line = Texts.tidy(lines[number - 1]);
            if (!line.isEmpty()) {
                Named named = read(line, number);
                if (!seen.add(named.day())) {
                    throw PortalException.invalid("calendar.line.twice", number, named.day());
                }
                days.add(named);
            }
        }
        if (days.isEmpty()) {
            throw PortalException.invalid("calendar.lines.none");
        }
        if (days.size() > MOST) {
            throw PortalException.invalid("calendar.lines.too-many", MOST);
        }
        return days;
    }

    private static Named read(String line, int number) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            throw PortalException.invalid("calendar.line.format", number, line);
        }
        String name = found.group(2).strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw PortalException.invalid("calendar.line.name", number, NAME_LENGTH);
        }
        try {
            return new Named(LocalDate.parse(found.group(1), DAY), name);
        } catch (DateTimeParseException noSuchDay) {
            throw PortalException.invalid("calendar.line.no-day", number, found.group(1));
        }
    }
}
