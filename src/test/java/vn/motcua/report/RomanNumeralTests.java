package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanNumeralTests {

    @ParameterizedTest
    @CsvSource({"1,I", "3,III", "4,IV", "9,IX", "14,XIV", "40,XL", "49,XLIX", "90,XC", "400,CD", "1999,MCMXCIX"})
    void sectionsAreNumberedTheRomanWay(int number, String numeral) {
        assertThat(RomanNumeral.of(number)).isEqualTo(numeral);
    }
}
