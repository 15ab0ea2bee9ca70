package vn.motcua.orgunit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({"Thành phố Hoà Bình, Thành phố Hòa Bình", "Xã Thuỷ An, Xã Thủy An", "Thị Trấn Mạo Khê, Thị trấn Mạo Khê"
    })
    void whereTheToneStandsAndCapitalLettersAreNoOtherName(String one, String other) {
        assertThat(Spelling.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Tân Hà, Xã Tân Hạ",
        "Xã Hòa An, Xã Hoa Àn",
        "Xã Đại Đồng, Xã Đại Đông",
        "Xã Kông Bơ La, Xã Kông Bờ La",
        "Xã Sơn Châu, Xã Châu Sơn"
    })
    void anotherToneAnotherLetterAnotherOrderIsAnotherName(String one, String other) {
        assertThat(Spelling.same(one, other)).isFalse();
    }
}
