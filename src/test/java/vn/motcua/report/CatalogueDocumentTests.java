package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.sheet.CatalogueSheet;

class CatalogueDocumentTests {

    private static final Pattern HEADING = Pattern.compile("[IVXLC]+\\. LĨNH VỰC");

    private static PrintedCatalogue printed;

    @BeforeAll
    static void print() throws IOException {
        printed = PrintedCatalogue.of("three-fields", SheetSamples.threeFields(), true);
    }

    @Test
    void theFirstPageIsHeadedLikeAnOfficialPaper() {
        assertThat(PrintedCatalogue.flat(printed.pages().getFirst()))
                .contains("ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("DANH MỤC Thủ tục hành chính chuyển giao cho doanh nghiệp cung ứng dịch vụ bưu chính công ích"
                        + " trên địa bàn tỉnh Quảng Nam")
                .contains("(Kèm theo Quyết định số 2114/QĐ-UBND ngày 12 tháng 8 năm 2022 của Ủy ban nhân dân tỉnh"
                        + " Quảng Nam)")
                .contains("Số liệu tính đến ngày 26/06/2023");
    }

    @Test
    void theHeaderOfTheTableIsRepeatedOnEveryPage() {
        assertThat(printed.pages())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(PrintedCatalogue.flat(page))
                        .contains("Tên thủ tục hành chính")
                        .contains("Nội dung công việc chuyển giao"));
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() {
        assertThat(printed.pages().getFirst().strip()).doesNotStartWith("1");
        for (int page = 2; page <= printed.count(); page++) {
            assertThat(printed.pages().get(page - 1).strip().lines()).first().isEqualTo("" + page);
        }
    }

    @Test
    void everyFieldHasANumberedHeadingWithItsSize() {
        assertThat(printed.text())
                .containsSubsequence(
                        "I. LĨNH VỰC HỘ TỊCH (35 thủ tục)",
                        "II. LĨNH VỰC THÀNH LẬP VÀ HOẠT ĐỘNG CỦA TỔ HỢP TÁC, HỢP TÁC XÃ, LIÊN HIỆP HỢP TÁC XÃ (9 thủ"
                                + " tục)",
                        "III. LĨNH VỰC ĐƯỜNG BỘ (17 thủ tục)");
    }

    @Test
    void everyProcedureIsPrintedOnce() {
        for (CatalogueSheet.Line line : SheetSamples.threeFields().lines()) {
            assertThat(printed.text()).containsOnlyOnce(line.code());
        }
    }

    @Test
    void theLongestNameIsPrintedWholly() {
        assertThat(printed.text().replace(" ", ""))
                .contains(SheetSamples.nameOf(1_094).replace(" ", ""));
    }

    @Test
    void aNameLongerThanAPageRunsOn() throws IOException {
        String name = SheetSamples.nameOf(2_000);
        PrintedCatalogue catalogue = PrintedCatalogue.of(
                "longer-than-a-page", SheetSamples.sheet(List.of(SheetSamples.line(1, "Hộ tịch", name))), false);
        String onlyNames = catalogue.text().replaceAll("[^a-zA-ZÀ-ỹ()]", "");
        assertThat(onlyNames)
                .contains(name.substring(0, 900).replaceAll("[^a-zA-ZÀ-ỹ()]", ""))
                .contains("(hếttên)");
        assertThat(catalogue.count()).isGreaterThan(1);
    }

    @Test
    void namesAreTextAndNotMarkup() {
        assertThat(printed.text()).contains("Cấp bản sao trích lục <b>hộ tịch</b> & bản sao Giấy khai sinh, số 2");
    }

    @Test
    void everyTaskIsTicked() throws IOException {
        PrintedCatalogue catalogue =
                PrintedCatalogue.of("ticks", SheetSamples.sheet(SheetSamples.lines("Đ", 1, 2)), false);
        // The first line has two tasks, the second all seven.
        assertThat(Pattern.compile("x(?=[x\\s])").matcher(catalogue.text()).results())
                .hasSize(9);
    }

    @Test
    void aHeadingIsNeverTheLastOfItsPage() throws IOException {
        List<CatalogueSheet.Line> lines = new ArrayList<>();
        for (int field = 1; field <= 60; field++) {
            lines.addAll(SheetSamples.lines("số " + field, lines.size() + 1, 1 + field * field % 5));
        }
        PrintedCatalogue catalogue = PrintedCatalogue.of("sixty-fields", SheetSamples.sheet(lines), false);
        assertThat(catalogue.pages()).hasSizeGreaterThan(8);
        for (String page : catalogue.pages()) {
            Matcher headings = HEADING.matcher(page);
            headings.results()
                    .reduce((one, next) -> next)
                    .ifPresent(last -> assertThat(page.substring(last.end())).containsPattern("1\\.\\d{6}"));
        }
    }

    @Test
    void theEndStatesTheTotalAndLeavesTheSignatureEmpty() {
        assertThat(PrintedCatalogue.flat(printed.pages().getLast()))
                .containsSubsequence("Tổng số: 61 thủ tục hành chính", "Nơi nhận:", "- Như trên;", "- Lưu: VT.")
                .contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
    }

    @Test
    void theSecondListIsAPartOfItsOwnWithReasonsAndTheSignatureComesLast() throws IOException {
        List<CatalogueSheet.Refusal> refusals = new ArrayList<>(SheetSamples.refusals("Căn cước", 1, 30));
        refusals.addAll(SheetSamples.refusals("Xuất nhập cảnh", 31, 25));
        PrintedCatalogue both = PrintedCatalogue.of(
                "both-lists", SheetSamples.sheet(SheetSamples.threeFields().lines(), refusals), true);
        int second = 0;
        while (!PrintedCatalogue.flat(both.pages().get(second)).contains("không thực hiện tiếp nhận hồ sơ")) {
            second++;
        }
        assertThat(second).isGreaterThan(3);
        String before = PrintedCatalogue.flat(both.pages().get(second - 1));
        assertThat(before).contains("Tổng số: 61 thủ tục hành chính").doesNotContain("Nơi nhận");
        String title = PrintedCatalogue.flat(both.pages().get(second));
        assertThat(title)
                .containsSubsequence(
                        "DANH MỤC",
                        "Thủ tục hành chính không thực hiện tiếp nhận hồ sơ, trả kết quả giải quyết qua dịch vụ bưu chính"
                                + " công ích trên địa bàn tỉnh Quảng Nam",
                        "(Kèm theo Quyết định số 2114/QĐ-UBND",
                        "Lý do không thực hiện",
                        "I. LĨNH VỰC CĂN CƯỚC (30 thủ tục)")
                .doesNotContain("Hướng dẫn, hỗ trợ", "ĐƯỜNG BỘ");
        for (int page = second; page < both.count(); page++) {
            assertThat(PrintedCatalogue.flat(both.pages().get(page))).contains("Lý do không thực hiện");
        }
        refusals.forEach(line -> assertThat(both.text()).containsOnlyOnce(line.code()));
        assertThat(both.text()).contains("phải lấy dấu vân tay").containsOnlyOnce("Nơi nhận:");
        assertThat(PrintedCatalogue.flat(both.pages().getLast()))
                .containsSubsequence("Tổng số: 55 thủ tục hành chính", "Nơi nhận:")
                .contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
    }

    @Test
    void singlePlacesAndALaterStartArePrintedWithTheName() {
        assertThat(printed.text()).contains("(Chỉ tại Phường An Mỹ; Phường An Xuân, từ ngày 01/10/2022)");
    }

    @Test
    void demoDataSaySoOnEveryPageAndRealOnesDoNot() throws IOException {
        assertThat(printed.pages()).allSatisfy(page -> assertThat(page).contains("Dữ liệu minh họa"));
        assertThat(PrintedCatalogue.of("real", SheetSamples.threeFields(), false)
                        .text())
                .doesNotContain("minh họa");
    }

    @Test
    void anEmptyCatalogueSaysThatItIsEmpty() throws IOException {
        PrintedCatalogue empty = PrintedCatalogue.of("empty", SheetSamples.sheet(List.of()), false);
        assertThat(empty.pages()).hasSize(1);
        assertThat(empty.text())
                .contains("Danh mục này không có thủ tục hành chính nào.")
                .doesNotContain("Mã TTHC", "LĨNH VỰC", "null");
    }
}
