package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficialWordsTests {

    @Test
    void datesAreWrittenAsInOfficialPapers() {
        assertThat(OfficialWords.inWords(LocalDate.of(2023, 2, 6))).isEqualTo("06 tháng 02 năm 2023");
        assertThat(OfficialWords.inWords(LocalDate.of(2022, 8, 12))).isEqualTo("12 tháng 8 năm 2022");
        assertThat(OfficialWords.day(LocalDate.of(2023, 2, 6))).isEqualTo("06/02/2023");
    }

    @Test
    void aCityIsHeadedLikeAProvince() {
        assertThat(OfficialWords.committee("Ủy ban nhân dân thành phố Đà Nẵng"))
                .isEqualTo("ỦY BAN NHÂN DÂN\nTHÀNH PHỐ ĐÀ NẴNG");
    }

    @Test
    void numbersHaveTheVietnameseComma() {
        assertThat(OfficialWords.number(3_321)).isEqualTo("3.321");
        assertThat(OfficialWords.percent(new BigDecimal("66.67"))).isEqualTo("66,67 %");
        assertThat(OfficialWords.percent(new BigDecimal("100.00"))).isEqualTo("100 %");
    }
}
