package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hộ tịch",
                " Hộ tịch",
                "Hộ tịch ",
                "Hộ  tịch",
                "Hộ\ttịch",
                "Hộ\r\n tịch",
                "Hộ\u00A0tịch",
                "\uFEFFHộ tịch\u200B",
                "Hộ tịch\u2003"
            })
    void blanksAreFoldedAndTextIsComposed(String text) {
        assertThat(Texts.tidy(text)).isEqualTo("Hộ tịch");
        assertThat(Texts.tidy(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo("Hộ tịch");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\u00A0"})
    void nothingIsAnEmptyText(String text) {
        assertThat(Texts.tidy(text)).isEmpty();
    }
}
