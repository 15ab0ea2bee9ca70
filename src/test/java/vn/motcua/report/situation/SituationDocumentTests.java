package vn.motcua.report.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SituationDocumentTests {

    /** All communes of the country since 1/7/2025. */
    private static final int ALL_COMMUNES = 3_321;

    private static PrintedSituation print(String name, vn.motcua.transfer.situation.Situation situation)
            throws IOException {
        return PrintedSituation.of(name, situation, SituationSamples.province());
    }

    @Test
    void theFirstPageIsHeadedLikeAnOfficialPaper() throws IOException {
        assertThat(print("few", SituationSamples.communes(30, 12)).pages().getFirst())
                .contains("ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("/BC-UBND", "Quảng Nam, ngày", "năm 2023")
                .contains("BÁO CÁO Tình hình chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích")
                .contains("trên địa bàn tỉnh Quảng Nam", "(Số liệu tính đến ngày 26/06/2023)")
                .contains("có 12/30 đơn vị cấp xã đã chuyển giao. Không có vướng mắc nào chưa tháo gỡ.");
    }

    @Test
    void aProvinceOfWhichNothingIsRecordedSaysSo() throws IOException {
        PrintedSituation empty = print("empty", SituationSamples.empty());
        assertThat(empty.text())
                .contains("chưa ghi nhận đơn vị nào")
                .containsSubsequence("I. TỶ LỆ", "II. ĐƠN VỊ", "III. BẢY", "IV. ĐƠN VỊ", "V. VƯỚNG MẮC", "Nơi nhận:")
                .doesNotContain("null", "NaN");
        assertThat(empty.between("IV. ĐƠN VỊ", "V. VƯỚNG")).contains("Không có.");
    }

    @Test
    void pagesAreNumberedAndSayThatTheDataAreMadeUp() throws IOException {
        PrintedSituation many = print("hundred", SituationSamples.communes(100, 90));
        assertThat(many.pages().getFirst().strip()).doesNotStartWith("1 ");
        for (int page = 2; page <= many.pages().size(); page++) {
            assertThat(many.pages().get(page - 1).strip()).startsWith(page + " ");
        }
        assertThat(many.pages()).allSatisfy(page -> assertThat(page).contains("Dữ liệu minh họa"));
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachOfItsPages() throws IOException {
        PrintedSituation many = print("hundred", SituationSamples.communes(100, 90));
        List<String> within = many.pages().stream()
                .filter(page -> page.contains("2114/QĐ-UBND"))
                .toList();
        assertThat(within)
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).contains("Nội dung đã chuyển giao", "Từ ngày", "Văn bản"));
    }

    @Test
    void noHeadingIsTheLastOfItsPage() throws IOException {
        Pattern heading =
                Pattern.compile("(I|II|III|IV|V)\\. [A-ZĐÀ-Ỹ ]{6,}|[1-4]\\. (Đã|Chưa|Vướng|Thỏa|Cơ quan) [^(,]{5,60}");
        for (int units = 20; units <= 60; units += 4) {
            for (String page : print("headings", SituationSamples.communes(units, units - 10))
                    .pages()) {
                String body = page.replace("Dữ liệu minh họa", "").strip();
                List<MatchResult> found = heading.matcher(body).results().toList();
                if (!found.isEmpty()) {
                    assertThat(body.substring(found.getLast().start()))
                            .as("after the last heading of a page")
                            .hasSizeGreaterThan(found.getLast().group().strip().length() + 5);
                }
            }
        }
    }

    @Test
    void noHeadOfATableStandsWithoutARow() throws IOException {
        for (int units = 20; units <= 60; units += 8) {
            for (String page :
                    print("heads", SituationSamples.communes(units, 12)).pages()) {
                String body = page.replace("Dữ liệu minh họa", "").strip();
                assertThat(body)
                        .doesNotEndWith("Văn bản")
                        .doesNotEndWith("Tên đơn vị")
                        .doesNotEndWith("Cấp xã")
                        .doesNotMatch(".*Cấp huyện ?Cấp xã (II|III|IV|V)\\. .*");
            }
        }
    }

    @Test
    void whoWentOverWithSomethingMissingIsNamedWithWhatWhyWhoAndWhen() throws IOException {
        PrintedSituation printed = print("troubled", SituationSamples.troubled(14, 9, 7));
        assertThat(printed.between("IV. ĐƠN VỊ", "V. VƯỚNG"))
                .contains("Huyện Bắc Trà My số 1", "05/09/2022")
                .contains("Lực lượng dự phòng: chưa có.")
                .contains("Chủ tịch Ủy ban nhân dân")
                .contains("Trương Thị Mỹ Linh, 09:30 20/06/2023");
        assertThat(printed.between("1. Vướng mắc chưa tháo gỡ (14)", "2. Thỏa thuận"))
                .contains("quá hạn", "Sở Tài chính", "Chưa có");
        assertThat(printed.text())
                .containsSubsequence(
                        "Sở, ban, ngành và cơ quan ngành dọc: 20/27.",
                        "01/TT-BĐT-2022",
                        "4. Cơ quan cấp tỉnh chưa ký thỏa thuận (1)",
                        "Sở Xây dựng (hết hiệu lực từ 23/06/2023).");
    }

    @Test
    void theCommunesOfAllTheCountryAreAPaperOfAFewMegabytesInAShortTime() throws IOException {
        long begin = System.nanoTime();
        PrintedSituation all = print("all-communes", SituationSamples.communes(ALL_COMMUNES, ALL_COMMUNES));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(120));
        assertThat(all.pages()).hasSizeGreaterThan(150);
        assertThat(all.size()).isLessThan(8_000_000);
        assertThat(all.text()).contains("3.321/3.321", "Xã Trà Giang Đông thứ 3321");
        PrintedSituation none = print("no-commune", SituationSamples.communes(ALL_COMMUNES, 0));
        assertThat(none.text()).contains("0/3.321", "Xã Trà Giang Đông thứ 3321");
    }
}
