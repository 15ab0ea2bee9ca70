package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchKeyTests {

    @Test
    void ignoresMarksAndCase() {
        assertThat(SearchKey.of("Đăng ký KHAI SINH")).isEqualTo("dang ky khai sinh");
    }

    @Test
    void ignoresWhereTheToneMarkSits() {
        assertThat(SearchKey.of("Hòa Bình")).isEqualTo(SearchKey.of("Hoà Bình"));
    }

    @Test
    void ignoresHowTheTextIsComposed() {
        String text = "Thị xã Điện Bàn";
        assertThat(SearchKey.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(SearchKey.of(text));
    }

    @Test
    void foldsBlanksAndTakesQueriesApart() {
        assertThat(SearchKey.words("  khai\u00A0 sinh ")).containsExactly("khai", "sinh");
        assertThat(SearchKey.words("   ")).isEmpty();
    }

    @Test
    void wildcardsOfTheDatabaseAreOrdinaryLetters() {
        assertThat(SearchKey.likePattern("100%_!")).isEqualTo("%100!%!_!!%");
    }
}
