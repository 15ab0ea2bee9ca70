package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameMatcherTests {

    private final NameMatcher matcher = new NameMatcher(Map.of(
            "1.000001", "Đăng ký khai sinh",
            "1.000002", "Đăng ký khai sinh (cấp xã)",
            "1.000003", "Đăng ký lại khai sinh",
            "1.000004", "Đăng ký kết hôn có yếu tố nước ngoài",
            "1.000005", "Cấp giấy phép xây dựng công trình"));

    @Test
    void theSameNameIsFoundWhateverItsMarksCaseAndPunctuation() {
        assertThat(matcher.find("ĐĂNG KÝ KHAI SINH."))
                .containsExactly(new Candidate("1.000001", "Đăng ký khai sinh", 100));
        assertThat(matcher.find("dang ky khai sinh - cap xa"))
                .extracting(Candidate::code, Candidate::score)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1.000002", 100));
    }

    @Test
    void aSimilarNameIsProposedAndTheLikeliestComesFirst() {
        assertThat(matcher.find("Thủ tục đăng ký lại việc khai sinh"))
                .extracting(Candidate::code)
                .startsWith("1.000003")
                .doesNotContain("1.000005");
        assertThat(matcher.find("Thủ tục đăng ký lại việc khai sinh"))
                .allSatisfy(candidate -> assertThat(candidate.score()).isLessThan(100));
    }

    @Test
    void whatHasNothingInCommonIsNotProposed() {
        assertThat(matcher.find("Hỗ trợ chi phí mai táng")).isEmpty();
    }

    @Test
    void thousandNamesAreSoughtAmongTwentyThousandInSeconds() {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            names.put("2.%06d".formatted(i), "Thủ tục hành chính số " + i + " về lĩnh vực " + i % 97 + " cấp tỉnh");
        }
        NameMatcher many = new NameMatcher(names);
        long begin = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(many.find("Thủ tục số " + i * 7 + " lĩnh vực " + (i * 7) % 97))
                    .isNotEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
}
