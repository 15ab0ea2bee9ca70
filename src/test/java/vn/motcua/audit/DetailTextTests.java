package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailTextTests {

    private static final Map<String, String> WORDS =
            Map.of("INTAKE", "Tiếp nhận hồ sơ", "BOTH", "Hai chiều", "MAIN", "trực chính");

    private static String read(String details) {
        return DetailText.of(details, word -> WORDS.getOrDefault(word, word));
    }

    @Test
    void daysAreWrittenTheVietnameseWay() {
        assertThat(read("2114/QĐ-UBND 2022-08-12 → 2022-09-01")).isEqualTo("2114/QĐ-UBND 12/08/2022 → 01/09/2022");
    }

    @Test
    void wordsOfTheCodeAreTranslatedAndKeysLeftOut() {
        assertThat(read("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b [INTAKE, OTHER_WORD] BOTH"))
                .isEqualTo("Tiếp nhận hồ sơ, OTHER_WORD; Hai chiều");
    }

    @Test
    void signsOfDocumentsAndCodesStayAsTheyAre() {
        assertThat(read("45/2016/QĐ-TTg; BD-QN-004; MAIN-1; 1.000220"))
                .isEqualTo("45/2016/QĐ-TTg; BD-QN-004; MAIN-1; 1.000220");
    }

    @Test
    void anOpenEndLeavesNothingBehind() {
        assertThat(read("Nguyễn Văn A; Quầy 1; MAIN; 2023-06-26 – "))
                .isEqualTo("Nguyễn Văn A; Quầy 1; trực chính; 26/06/2023");
    }
}
