package vn.motcua.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTests {

    @ParameterizedTest
    @CsvSource({"16, 16, 100.00", "12, 18, 66.67", "4, 241, 1.66", "1, 800, 0.13", "0, 3, 0.00"})
    void percentHasTwoDecimalsRoundedHalfUp(long done, long total, BigDecimal percent) {
        assertThat(new Coverage(done, total).percent()).contains(percent);
    }

    @Test
    void noUnitsHaveNoPercentage() {
        assertThat(new Coverage(0, 0).percent()).isEmpty();
    }

    @Test
    void moreThanAllCannotHandOver() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(19, 18));
    }
}
