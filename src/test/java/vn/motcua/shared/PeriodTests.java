package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);

    @Test
    void beginsOnItsFirstDayAndIsOverOnItsEnd() {
        Period june = new Period(JUNE, JULY);
        assertThat(june.contains(JUNE)).isTrue();
        assertThat(june.contains(JULY.minusDays(1))).isTrue();
        assertThat(june.contains(JULY)).isFalse();
        assertThat(june.contains(JUNE.minusDays(1))).isFalse();
    }

    @Test
    void goesOnWhileNoEndIsKnown() {
        assertThat(Period.since(JUNE).contains(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void periodsThatTouchDoNotOverlap() {
        assertThat(new Period(JUNE, JULY).overlaps(new Period(JULY, AUGUST))).isFalse();
        assertThat(new Period(JULY, AUGUST).overlaps(new Period(JUNE, JULY))).isFalse();
    }

    @Test
    void periodsThatShareADayOverlap() {
        assertThat(new Period(JUNE, JULY.plusDays(1)).overlaps(new Period(JULY, AUGUST)))
                .isTrue();
        assertThat(Period.since(JUNE).overlaps(Period.since(AUGUST))).isTrue();
    }

    @Test
    void whatWasReplacedOnTheDayItBeganOverlapsNothing() {
        Period empty = new Period(JUNE, JUNE);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(JUNE)).isFalse();
        assertThat(empty.overlaps(Period.since(JUNE))).isFalse();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(JULY, JUNE))
                .isInstanceOf(PortalException.class)
                .hasMessage("shared.period.order");
    }
}
