package vn.motcua.staffing.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.staffing.duty.Session.AFTERNOON;
import static vn.motcua.staffing.duty.Session.MORNING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AbsenceSpanTests {

    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 26);

    @Test
    void bothEndsBelongToIt() {
        AbsenceSpan span = span(MONDAY, AFTERNOON, MONDAY.plusDays(1), MORNING);
        assertThat(span.contains(new Shift(MONDAY, MORNING))).isFalse();
        assertThat(span.contains(new Shift(MONDAY, AFTERNOON))).isTrue();
        assertThat(span.contains(new Shift(MONDAY.plusDays(1), MORNING))).isTrue();
        assertThat(span.contains(new Shift(MONDAY.plusDays(1), AFTERNOON))).isFalse();
    }

    @Test
    void aMorningAndTheAfternoonAfterItDoNotOverlap() {
        assertThat(span(MONDAY, MORNING, MONDAY, MORNING).overlaps(span(MONDAY, AFTERNOON, MONDAY, AFTERNOON)))
                .isFalse();
        assertThat(span(MONDAY, MORNING, MONDAY, AFTERNOON).overlaps(span(MONDAY, AFTERNOON, MONDAY, AFTERNOON)))
                .isTrue();
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> span(MONDAY, AFTERNOON, MONDAY, MORNING)).hasMessage("absence.order");
    }

    @Test
    void whoIsAwayForMoreThanAYearIsNoLongerAssigned() {
        assertThatThrownBy(() -> span(MONDAY, MORNING, MONDAY.plusDays(367), MORNING))
                .hasMessage("absence.too-long");
    }

    private static AbsenceSpan span(LocalDate first, Session firstSession, LocalDate last, Session lastSession) {
        return new AbsenceSpan(new Shift(first, firstSession), new Shift(last, lastSession));
    }
}
