package vn.motcua.staffing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SessionsTests {

    @Test
    void aWorkingWeekHasTenMorningsAndAfternoons() {
        assertThat(Sessions.WORKING_DAYS.size()).isEqualTo(10);
        assertThat(Sessions.WORKING_DAYS.contains(DayOfWeek.FRIDAY, Session.AFTERNOON))
                .isTrue();
        assertThat(Sessions.WORKING_DAYS.contains(DayOfWeek.SATURDAY, Session.MORNING))
                .isFalse();
        assertThat(Sessions.ALL.size()).isEqualTo(14);
    }

    @Test
    void mondayMorningIsTheFirstAndSundayAfternoonTheLast() {
        assertThat(Sessions.NONE.with(DayOfWeek.MONDAY, Session.MORNING).bits()).isEqualTo(1);
        assertThat(Sessions.NONE.with(DayOfWeek.SUNDAY, Session.AFTERNOON).bits())
                .isEqualTo(1 << 13);
    }

    @Test
    void oneCanBeTakenOut() {
        Sessions mornings = Sessions.WORKING_DAYS.without(DayOfWeek.TUESDAY, Session.AFTERNOON);
        assertThat(mornings.size()).isEqualTo(9);
        assertThat(mornings.contains(LocalDate.of(2023, 6, 27), Session.AFTERNOON))
                .isFalse();
        assertThat(mornings.contains(LocalDate.of(2023, 6, 27), Session.MORNING))
                .isTrue();
    }

    @Test
    void whatTwoHaveInCommon() {
        Sessions monday = Sessions.NONE.with(DayOfWeek.MONDAY, Session.MORNING);
        Sessions saturday = Sessions.NONE.with(DayOfWeek.SATURDAY, Session.MORNING);
        assertThat(Sessions.WORKING_DAYS.and(monday)).isEqualTo(monday);
        assertThat(Sessions.WORKING_DAYS.and(saturday).isEmpty()).isTrue();
    }

    @Test
    void thereIsNoEighthDay() {
        assertThatThrownBy(() -> new Sessions(1 << 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sessions(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
