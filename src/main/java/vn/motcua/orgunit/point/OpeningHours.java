package vn.motcua.orgunit.point;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/** When a point is open: per weekday a morning and an afternoon, each of which may be missing. */
public record OpeningHours(Map<DayOfWeek, Day> days) {

    public static final OpeningHours NONE = new OpeningHours(Map.of());

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})[:hH](\\d{2})?\\s*[-–]\\s*(\\d{1,2})[:hH](\\d{2})?");
    private static final LocalTime NOON = LocalTime.of(12, 30);

    /** Days on which it is shut are left out. */
    public OpeningHours {
        Map<DayOfWeek, Day> open = new EnumMap<>(DayOfWeek.class);
        days.forEach((weekday, day) -> {
            if (day.morning() != null || day.afternoon() != null) {
                open.put(weekday, day);
            }
        });
        days = Map.copyOf(open);
    }

    /** From one time to another, as clocks show it: "07:30–11:30". */
    public record Span(LocalTime from, LocalTime to) {

        /** @throws PortalException {@code point.hours.order} when it ends before it begins */
        public Span {
            if (!from.isBefore(to)) {
                throw PortalException.invalid("point.hours.order", TIME.format(from), TIME.format(to));
            }
        }

        /**
         * What somebody typed: "7:30-11:30", "7h30 – 11h30".
         *
         * @return null for nothing
         * @throws PortalException {@code point.hours.format}, {@code point.hours.order}
         */
        public static @Nullable Span of(String typed) {
            String text = typed.strip();
            if (text.isEmpty()) {
                return null;
            }
            Matcher found = SPAN.matcher(text);
            if (!found.matches()) {
                throw PortalException.invalid("point.hours.format", text);
            }
            return new Span(time(text, found.group(1), found.group(2)), time(text, found.group(3), found.group(4)));
        }

        private static LocalTime time(String text, String hour, @Nullable String minute) {
            int hours = Integer.parseInt(hour);
            int minutes = minute == null ? 0 : Integer.parseInt(minute);
            if (hours > 23 || minutes > 59) {
                throw PortalException.invalid("point.hours.format", text);
            }
            return LocalTime.of(hours, minutes);
        }

        @Override
        public String toString() {
            return TIME.format(from) + "–" + TIME.format(to);
        }
    }

    /** A morning and an afternoon, the one over before the other begins. */
    public record Day(@Nullable Span morning, @Nullable Span afternoon) {

        /** @throws PortalException {@code point.hours.morning}, {@code point.hours.afternoon} */
        public Day {
            if (morning != null && morning.from().isAfter(NOON)) {
                throw PortalException.invalid("point.hours.morning", morning.toString());
            }
            if (morning != null && afternoon != null && afternoon.from().isBefore(morning.to())) {
                throw PortalException.invalid("point.hours.afternoon", afternoon.toString(), morning.toString());
            }
        }

        @Override
        public String toString() {
            List<String> spans = new ArrayList<>();
            if (morning != null) {
                spans.add(morning.toString());
            }
            if (afternoon != null) {
                spans.add(afternoon.toString());
            }
            return String.join(", ", spans);
        }
    }

    public Optional<Day> on(DayOfWeek weekday) {
        return Optional.ofNullable(days.get(weekday));
    }

    /** Weekdays in a row with the same hours. */
    public record Run(DayOfWeek from, DayOfWeek to, Day day) {}

    /** The week as people tell it: "thứ hai đến thứ sáu …, thứ bảy …". */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Day day = days.get(weekday);
            if (day != null) {
                Run last = runs.isEmpty() ? null : runs.getLast();
                boolean goesOn =
                        last != null && last.day().equals(day) && last.to().getValue() == weekday.getValue() - 1;
                if (goesOn && last != null) {
                    runs.removeLast();
                    runs.add(new Run(last.from(), weekday, day));
                } else {
                    runs.add(new Run(weekday, weekday, day));
                }
            }
        }
        return runs;
    }

    /** As the database keeps it: {@code 1=07:30–11:30/13:30–17:00}, one a weekday, separated by semicolons. */
    String encoded() {
        List<String> parts = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Day day = days.get(weekday);
            if (day != null) {
                parts.add(weekday.getValue() + "=" + text(day.morning()) + "/" + text(day.afternoon()));
            }
        }
        return String.join(";", parts);
    }

    /** As the trail keeps it, which speaks Vietnamese: "T2–T6 07:30–11:30, 13:30–17:00; T7 07:30–11:00". */
    String told() {
        return runs().stream()
                .map(run ->
                        (run.from() == run.to() ? inShort(run.from()) : inShort(run.from()) + "–" + inShort(run.to()))
                                + " " + run.day())
                .collect(Collectors.joining("; "));
    }

    private static String inShort(DayOfWeek weekday) {
        return weekday == DayOfWeek.SUNDAY ? "CN" : "T" + (weekday.getValue() + 1);
    }

    private static String text(@Nullable Span span) {
        return span == null ? "" : span.toString();
    }

    static OpeningHours decoded(String text) {
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split(";")) {
            if (part.length() > 2) {
                String[] spans = part.substring(2).split("/", -1);
                days.put(DayOfWeek.of(part.charAt(0) - '0'), new Day(Span.of(spans[0]), Span.of(spans[1])));
            }
        }
        return new OpeningHours(days);
    }
}
