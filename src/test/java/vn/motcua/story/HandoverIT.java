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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One hand-over from the plan to both signatures, by three people: the province, the unit and the post. */
class HandoverIT {

    private static final String UNIT = "Huyện Bắc Trà My";

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void fromThePlanToBothSignatures() throws IOException {
        HandoverSteps steps = new HandoverSteps(portal);
        String unit = steps.plans();
        steps.asksForPeople(unit);
        String minutes = steps.drawsUp(unit);
        steps.signs("quang-nam-unit", "Hồ Văn Thiện", minutes);
        changesThePlanWhichVoidsTheSignature(unit, minutes);
        steps.commitsPeople(unit);
        steps.signs("quang-nam-post", "Đoàn Thị Bảo Trâm", minutes);
        steps.signs("quang-nam-unit", "Hồ Văn Thiện", minutes);
        bothHaveSigned(minutes);
        goesOverWithAReason(unit);
        nobodyElsewhereSeesThem(minutes);
    }

    private void changesThePlanWhichVoidsTheSignature(String unit, String minutes) {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens(unit)) {
            Page page = admin.page();
            page.locator("#start-tasks").click();
            page.locator("#tasks-to-start vaadin-checkbox")
                    .filter(new Locator.FilterOptions().setHasText("Số hóa"))
                    .click();
            page.locator("#save-tasks").click();
            page.locator("#stages").waitFor();
            admin.opens(minutes);
            assertThat(page.locator("#voided-signatures")).containsText("Tôi, Hồ Văn Thiện, ký thay mặt " + UNIT);
            assertThat(page.locator("#side-UNIT")).containsText("Chưa ký");
        }
    }

    private void bothHaveSigned(String minutes) throws IOException {
        try (Visitor leader = Visitor.at(portal).becomes("quang-nam-leader").opens(minutes)) {
            Page page = leader.page();
            assertThat(page.locator("#side-UNIT")).containsText("Đã ký");
            assertThat(page.locator("#side-POST")).containsText("Đã ký");
            assertThat(page.locator("#sign-form")).hasCount(0);
            Download download = page.waitForDownload(page.locator("#download-minutes")::click);
            Path pdf = Path.of("target", "story-minutes.pdf");
            download.saveAs(pdf);
            PdfReader reader = new PdfReader(Files.readAllBytes(pdf));
            StringBuilder text = new StringBuilder();
            for (int number = 1; number <= reader.getNumberOfPages(); number++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(number));
            }
            reader.close();
            assertThat(text.toString())
                    .contains("BIÊN BẢN")
                    .contains("Hồ Văn Thiện")
                    .contains("Đoàn Thị Bảo Trâm")
                    .contains("Đã ký trên hệ thống")
                    .doesNotContain("DỰ THẢO");
            page.locator("#history-tab").click();
            assertThat(page.locator(".history")).containsText("Chữ ký mất hiệu lực vì nội dung đã đổi");
        }
    }

    private void goesOverWithAReason(String unit) {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens(unit)) {
            Page page = admin.page();
            page.locator("#record-stage").click();
            page.locator("#stage").click();
            page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("Đã chuyển giao"))
                    .click();
            assertThat(page.locator("#gate")).containsText("Còn thiếu");
            HandoverSteps.chooses(page, "#stage-document", "2114");
            page.locator("#save-stage").click();
            assertThat(page.locator(".fault:visible")).containsText("Chưa đủ điều kiện chuyển giao");
            page.locator("#stage-override textarea").fill("Chủ tịch UBND tỉnh chỉ đạo chuyển giao trước 30/6");
            page.locator("#save-stage").click();
            assertThat(page.locator("#stages")).containsText("Chuyển giao khi chưa đủ điều kiện");
            assertThat(page.locator(".step-now")).containsText("Đã chuyển giao");
        }
    }

    private void nobodyElsewhereSeesThem(String minutes) {
        try (Visitor stranger = Visitor.at(portal).becomes("gia-lai-admin").opens(minutes)) {
            assertThat(stranger.heading()).hasText("Không tìm thấy");
            assertThat(stranger.page().locator("body")).not().containsText(Pattern.compile("Bắc Trà My"));
        }
    }
}
