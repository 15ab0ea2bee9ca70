package vn.motcua.orgunit.point;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.refuses;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.orgunit.point.OpeningHours.Day;
import vn.motcua.orgunit.point.OpeningHours.Run;
import vn.motcua.orgunit.point.OpeningHours.Span;

class OpeningHoursTests {

    private static final Day WHOLE = new Day(Span.of("7:30-11:30"), Span.of("13h30 – 17h"));
    private static final Day MORNING = new Day(Span.of("08:00–11:00"), null);

    private static OpeningHours week() {
        Map<DayOfWeek, Day> days = new EnumMap<>(DayOfWeek.class);
        List.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY).forEach(weekday -> days.put(weekday, WHOLE));
        days.put(SATURDAY, MORNING);
        days.put(SUNDAY, new Day(null, null));
        return new OpeningHours(days);
    }

    @Test
    void timesAreReadAsPeopleTypeThem() {
        assertThat(WHOLE).hasToString("07:30–11:30, 13:30–17:00");
        assertThat(Span.of("  ")).isNull();
    }

    @Test
    void daysWithTheSameHoursInARowAreToldTogether() {
        assertThat(week().runs())
                .extracting(Run::from, Run::to, Run::day)
                .containsExactly(
                        tuple(MONDAY, WEDNESDAY, WHOLE),
                        tuple(FRIDAY, FRIDAY, WHOLE),
                        tuple(SATURDAY, SATURDAY, MORNING));
        assertThat(week().told())
                .isEqualTo("T2–T4 07:30–11:30, 13:30–17:00; T6 07:30–11:30, 13:30–17:00; T7 08:00–11:00");
        assertThat(week().on(THURSDAY)).isEmpty();
        assertThat(week().on(SUNDAY)).isEmpty();
    }

    @Test
    void theyComeBackFromTheDatabaseAsTheyWere() {
        assertThat(OpeningHours.decoded(week().encoded())).isEqualTo(week());
        assertThat(OpeningHours.decoded("")).isEqualTo(OpeningHours.NONE);
    }

    @Test
    void whatIsNoTimeIsRefused() {
        refuses("point.hours.format", () -> Span.of("sáng"));
        refuses("point.hours.format", () -> Span.of("25:00-26:00"));
        refuses("point.hours.order", () -> Span.of("11:30-7:30"));
        refuses("point.hours.morning", () -> new Day(Span.of("13:30-17:00"), null));
        refuses("point.hours.afternoon", () -> new Day(Span.of("7:30-14:00"), Span.of("13:30-17:00")));
    }
}
