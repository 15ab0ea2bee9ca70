package vn.motcua.staffing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.calendar.DayLines.Named;

class DayLinesTests {

    @Test
    void eachLineIsADayWithItsName() {
        assertThat(DayLines.read("30/04/2024 Ngày Giải phóng miền Nam\n\n1/5/2024;\tQuốc tế Lao động\n"))
                .containsExactly(
                        new Named(LocalDate.of(2024, 4, 30), "Ngày Giải phóng miền Nam"),
                        new Named(LocalDate.of(2024, 5, 1), "Quốc tế Lao động"));
    }

    @Test
    void aDayThatThereIsNotIsToldWithItsLine() {
        refused("30/04/2024 Giải phóng\n31/02/2024 Tết", "calendar.line.no-day", 2, "31/02/2024");
        refused("29/02/2023 Không nhuận", "calendar.line.no-day", 1, "29/02/2023");
    }

    @Test
    void whatIsNoDayAtAllIsTold() {
        refused("Tết Nguyên đán", "calendar.line.format", 1, "Tết Nguyên đán");
    }

    @Test
    void aDayNeedsAName() {
        refused("30/04/2024", "calendar.line.name", 1, 200);
    }

    @Test
    void noDayStandsTwice() {
        refused("30/04/2024 A\n30/4/2024 B", "calendar.line.twice", 2, LocalDate.of(2024, 4, 30));
    }

    @Test
    void nothingIsTooLittle() {
        refused(" \n ", "calendar.lines.none");
    }

    private static void refused(String text, String key, Object... arguments) {
        assertThatThrownBy(() -> DayLines.read(text)).isInstanceOfSatisfying(PortalException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo(key);
            assertThat(refused.arguments()).containsExactly(arguments);
        });
    }
}
