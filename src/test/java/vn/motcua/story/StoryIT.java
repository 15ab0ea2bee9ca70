package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.SharedData;

/** The main job, from a real export of the national portal to a PDF on the leader's table, in a real browser. */
class StoryIT {

    private final RunningPortal portal = RunningPortal.shared();
    private final List<String> addresses = new ArrayList<>();

    @Test
    void fromTheExportToThePrintedCatalogueAndNobodyElseSeesIt() throws IOException {
        importsTheExport(SharedData.procedures("finance.xlsx"));
        String catalogue = draftsACatalogue();
        submits(catalogue);
        returnsIt(catalogue);
        submits(catalogue);
        approvesIt(catalogue);
        assignsAnEmployee();
        printsIt();
        nobodyElseSeesAnything();
    }

    private void importsTheExport(Path finance) {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/procedures")) {
            Page page = admin.page();
            page.locator("vaadin-upload input[type=file]").setInputFiles(finance);
            page.locator("#import-preview").waitFor();
            assertThat(page.locator("#preview-NEW .figure-number")).hasText("666");
            assertThat(page.locator("#preview-CHANGED .figure-number")).hasText("36");
            assertThat(page.locator("#preview-UNCHANGED .figure-number")).hasText("4");
            assertThat(page.locator("#preview-FAULTY .figure-number")).hasText("0");
            page.locator("#confirm-import").click();
            assertThat(page.locator(".count")).hasText("818 thủ tục");
            // Found without marks, in any order of words.
            page.locator(".filter-search input").fill("kinh doanh ho dang ky");
            assertThat(page.locator(".count")).not().hasText("818 thủ tục");
            assertThat(page.locator("vaadin-grid").first()).containsText("hộ kinh doanh");
        }
    }

    private String draftsACatalogue() {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/catalogues")) {
            Page page = admin.page();
            page.locator("#new-draft").click();
            page.locator("#create-draft").click();
            page.locator("#add-procedures").click();
            page.locator("#hand-over-chosen").waitFor();
            assertThat(page.locator(".count")).hasText("518 thủ tục");
            page.locator(".filter-search input").fill("ho kinh doanh");
            assertThat(page.locator(".count")).not().hasText("518 thủ tục");
            Locator boxes = page.locator("vaadin-grid vaadin-checkbox:visible");
            for (int chosen = 1; chosen <= 3; chosen++) {
                boxes.nth(chosen - 1).click();
                assertThat(page.locator(".chosen")).hasText("Đã chọn %d".formatted(chosen));
            }
            page.locator("#hand-over-chosen").click();
            page.locator("#add-chosen").click();
            assertThat(page.locator("#part-THROUGH")).hasText("Giao qua Bưu điện (67)");
            String path = admin.path();
            addresses.add(path);
            addresses.add(path + "?part=UNLISTED");
            return path;
        }
    }

    private void submits(String catalogue) {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens(catalogue)) {
            Page page = admin.page();
            page.locator("#submit-catalogue").click();
            page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".standing")).containsText("Chờ duyệt");
            assertThat(page.locator("#submit-catalogue")).hasCount(0);
        }
    }

    private void returnsIt(String catalogue) {
        try (Visitor approver = Visitor.at(portal).becomes("quang-nam-approver").opens(catalogue)) {
            Page page = approver.page();
            page.locator("#return-catalogue").click();
            page.locator("#confirm-return").click();
            assertThat(page.locator("#return-reason")).containsText("Mục này không được để trống");
            page.locator("#return-reason textarea").fill("Thiếu thủ tục cấp xã");
            page.locator("#confirm-return").click();
            assertThat(page.locator(".standing")).containsText("Thiếu thủ tục cấp xã");
        }
    }

    private void approvesIt(String catalogue) {
        try (Visitor approver = Visitor.at(portal).becomes("quang-nam-approver").opens(catalogue)) {
            Page page = approver.page();
            page.locator("#approve-catalogue").click();
            assertThat(page.locator("#decision-number")).containsText("Mục này không được để trống");
            page.locator("#decision-number input").fill("1523/QĐ-UBND");
            page.locator("#approve-catalogue").click();
            assertThat(page.locator(".standing")).containsText("Đang có hiệu lực");
            assertThat(page.locator(".standing")).containsText("1523/QĐ-UBND");
        }
    }

    private void assignsAnEmployee() {
        try (Visitor post = Visitor.at(portal).becomes("quang-nam-post").opens("/counters?gaps=true")) {
            Page page = post.page();
            Locator gaps = page.locator("#gaps .figure-number");
            int before = Integer.parseInt(gaps.innerText());
            page.locator("vaadin-grid .cell-main:visible").first().click();
            page.locator("#assignment-employee #toggleButton").click();
            page.locator("vaadin-combo-box-item:visible").first().click();
            page.locator("#assign").click();
            assertThat(gaps).hasText(String.valueOf(before - 1));
            addresses.add(post.path());
        }
    }

    private void printsIt() throws IOException {
        try (Visitor leader = Visitor.at(portal).becomes("quang-nam-leader").opens("/reports")) {
            Page page = leader.page();
            page.locator("#create-catalogue-report").click();
            Locator link = page.locator(".report-download").first();
            Download download = page.waitForDownload(link::click);
            Path pdf = Path.of("target", "story-catalogue.pdf");
            download.saveAs(pdf);
            PdfReader reader = new PdfReader(Files.readAllBytes(pdf));
            String first = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(first)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("1523/QĐ-UBND")
                    .contains("ỦY BAN NHÂN DÂN");
            reader.close();
        }
    }

    private void nobodyElseSeesAnything() {
        try (Visitor stranger = Visitor.at(portal).becomes("gia-lai-admin")) {
            for (String address : addresses) {
                stranger.opens(address);
                assertThat(stranger.heading()).hasText("Không tìm thấy");
                assertThat(stranger.page().locator("body")).not().containsText("1523/QĐ-UBND");
            }
            stranger.opens("/catalogues");
            assertThat(stranger.heading()).hasText("Danh mục chuyển giao");
            assertThat(stranger.page().locator("vaadin-grid")).not().containsText("1523");
        }
        try (Visitor nobody = Visitor.at(portal)) {
            for (String address : addresses) {
                nobody.opens(address);
                nobody.page().waitForURL("**/login*");
            }
        }
    }
}
