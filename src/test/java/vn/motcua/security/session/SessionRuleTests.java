package vn.motcua.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.security.session.SessionRule.Times;
import vn.motcua.security.session.SessionRule.Verdict;

class SessionRuleTests {

    private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    private final SessionRule rule = new SessionRule(
            Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofSeconds(30), Duration.ofMinutes(10));

    private static Instant at(int minutes, int seconds) {
        return START.plus(Duration.ofMinutes(minutes).plusSeconds(seconds));
    }

    private static Times times(Instant active, Instant checked, Instant tried) {
        return new Times(START, active, checked, tried);
    }

    @Test
    void anAnswerIsBelievedForHalfAMinute() {
        Times fresh = times(START, START, START);
        assertThat(rule.judge(fresh, at(0, 29))).isEqualTo(Verdict.LIVE);
        assertThat(rule.judge(fresh, at(0, 30))).isEqualTo(Verdict.CHECK);
    }

    @Test
    void halfAnHourWithoutActivityEndsASessionHoweverOftenItIsChecked() {
        Times idle = times(at(5, 0), at(34, 50), at(34, 50));
        assertThat(rule.judge(idle, at(34, 59))).isEqualTo(Verdict.LIVE);
        assertThat(rule.judge(idle, at(35, 0))).isEqualTo(Verdict.OVER);
    }

    @Test
    void tenHoursEndASessionHoweverActive() {
        Times busy = times(at(599, 59), at(599, 59), at(599, 59));
        assertThat(rule.judge(busy, at(599, 59))).isEqualTo(Verdict.LIVE);
        assertThat(rule.judge(busy, at(600, 0))).isEqualTo(Verdict.OVER);
    }

    @Test
    void withoutAnAnswerTheLastOneIsBelievedUntilTheGraceIsOver() {
        Times silent = times(at(9, 50), START, at(9, 55));
        assertThat(rule.judge(silent, at(9, 58))).isEqualTo(Verdict.LIVE);
        Times longer = times(at(9, 50), START, at(10, 1));
        assertThat(rule.judge(longer, at(10, 2))).isEqualTo(Verdict.UNCERTAIN);
    }

    @Test
    void itIsAskedAgainEveryFewSeconds() {
        Times silent = times(at(12, 0), START, at(12, 0));
        assertThat(rule.judge(silent, at(12, 4))).isEqualTo(Verdict.UNCERTAIN);
        assertThat(rule.judge(silent, at(12, 5))).isEqualTo(Verdict.CHECK);
    }

    @Test
    void aRequestOvertakesTheOneThatAsksOnlyWhileTheLastAnswerIsFresh() {
        Times fresh = times(START, START, START);
        assertThat(rule.mayOvertake(fresh, at(0, 59))).isTrue();
        assertThat(rule.mayOvertake(fresh, at(1, 0))).isFalse();
    }
}
