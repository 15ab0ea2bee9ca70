package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole life of a catalogue, by three people: two lists, a return, an approval, a supplement, a successor. */
class CatalogueLifeIT {

    private static final String ADMIN = "ha-tinh-admin";
    private static final String APPROVER = "ha-tinh-approver";
    private static final String OFFICER = "ha-tinh-unit";
    private static final Pattern PART = Pattern.compile("\\?part=.*");

    private final RunningPortal portal = RunningPortal.shared();
    /** Code of the procedure that the supplement adds. */
    private String added = "";

    @Test
    void fromTheFirstDraftToItsSuccessor() throws IOException {
        String first = draftsBothLists();
        returns(first, "Chưa có thủ tục cấp xã");
        submits(ADMIN, first);
        approves(first, "2001/QĐ-UBND", true);
        itsHistoryTellsWhoDidWhat(first);
        String supplement = draftsASupplement();
        submits(OFFICER, supplement);
        approves(supplement, "15/QĐ-UBND", false);
        theUnitWorksByBoth();
        theProvincesOwnGoesOn();
        String successor = draftsASuccessor();
        submits(ADMIN, successor);
        approves(successor, "2002/QĐ-UBND", false);
        theSuccessorStandsInItsPlace(first, successor);
        nobodyElseSeesIt(first, supplement, successor);
    }

    private String draftsBothLists() {
        try (Visitor admin = Visitor.at(portal).becomes(ADMIN).opens("/catalogues")) {
            Page page = admin.page();
            String path = newDraft(admin, "#new-draft");
            page.locator("#part-UNLISTED").click();
            choose(page, "#exclude-chosen", 2);
            page.locator("#exclude-chosen").click();
            page.locator("#exclusion-reason vaadin-radio-button").nth(2).click();
            page.locator("#confirm-exclusion").click();
            assertThat(page.locator("#exclusion-note")).containsText("Mục này không được để trống");
            page.locator("#exclusion-note input").fill("Cần đối chiếu bản gốc tại chỗ");
            page.locator("#confirm-exclusion").click();
            assertThat(page.locator("#part-NOT_THROUGH")).hasText("Không giao (2)");

            int before = number(page.locator("#part-THROUGH"));
            page.locator(".filter-search input").fill("ho tich");
            assertThat(page.locator(".count")).not().hasText("0 thủ tục");
            page.locator(".row-acts > vaadin-checkbox").click();
            page.locator("#hand-over-chosen").click();
            page.locator("#add-chosen").click();
            assertThat(page.locator("#part-THROUGH")).not().hasText("Giao qua Bưu điện (%d)".formatted(before));

            page.locator("#part-THROUGH").click();
            page.locator("#bulk-change").waitFor();
            page.locator(".row-acts > vaadin-checkbox").click();
            page.locator("#bulk-change").click();
            page.locator("#bulk-AUXILIARY").click();
            page.locator("vaadin-select-item:visible").filter(has("Đánh dấu")).click();
            page.locator("#apply-bulk").click();
            page.locator("#apply-bulk").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            page.locator("#part-CHECK").click();
            assertThat(page.locator(".check-panel")).containsText("thủ tục chưa nằm trong danh mục nào");
            submit(page);
            return path;
        }
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static int number(Locator tab) {
        return Integer.parseInt(tab.innerText().replaceAll("\\D", ""));
    }

    /** @param button that the list has which is chosen from */
    private static void choose(Page page, String button, int rows) {
        page.locator(button).waitFor();
        Locator boxes = page.locator("vaadin-grid vaadin-checkbox:visible");
        for (int chosen = 1; chosen <= rows; chosen++) {
            boxes.nth(chosen - 1).click();
            assertThat(page.locator(".chosen")).hasText("Đã chọn %d".formatted(chosen));
        }
    }

    /** Where the new draft is. */
    private static String newDraft(Visitor author, String button) {
        Page page = author.page();
        page.locator(button).click();
        page.locator("#create-draft").click();
        page.locator("#submit-catalogue").waitFor();
        page.waitForURL(Pattern.compile(".*/catalogues/[0-9a-f-]{36}.*"));
        return PART.matcher(author.path()).replaceAll("");
    }

    private static void submit(Page page) {
        page.locator("#submit-catalogue").click();
        page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".standing")).containsText("Chờ duyệt");
        assertThat(page.locator("#submit-catalogue")).hasCount(0);
    }

    private void submits(String author, String catalogue) {
        try (Visitor visitor = Visitor.at(portal).becomes(author).opens(catalogue)) {
            submit(visitor.page());
        }
    }

    private void returns(String catalogue, String reason) {
        try (Visitor approver = Visitor.at(portal).becomes(APPROVER).opens(catalogue)) {
            Page page = approver.page();
            page.locator("#return-catalogue").click();
            page.locator("#return-reason textarea").fill(reason);
            page.locator("#confirm-return").click();
            assertThat(page.locator(".standing")).containsText(reason);
        }
        try (Visitor admin = Visitor.at(portal).becomes(ADMIN).opens(catalogue)) {
            assertThat(admin.page().locator(".standing")).containsText(reason);
        }
    }

    private void approves(String catalogue, String number, boolean withScan) throws IOException {
        try (Visitor approver = Visitor.at(portal).becomes(APPROVER).opens(catalogue)) {
            Page page = approver.page();
            page.locator("#decision-number input").fill(number);
            page.locator("#decision-signer input").fill("Võ Trọng Hải");
            if (withScan) {
                page.locator("#decision-scan input[type=file]").setInputFiles(scan());
                assertThat(page.locator("#decision-scan vaadin-upload-file")).containsText("quyet-dinh.pdf");
            }
            page.locator("#approve-catalogue").click();
            assertThat(page.locator(".standing")).containsText("Đang có hiệu lực");
            assertThat(page.locator(".standing")).containsText(number);
        }
    }

    private static Path scan() throws IOException {
        Path file = Files.createDirectories(Path.of("target", "story")).resolve("quyet-dinh.pdf");
        try (Document paper = new Document()) {
            PdfWriter.getInstance(paper, Files.newOutputStream(file));
            paper.open();
            paper.add(new Paragraph("QUYET DINH"));
        }
        return file;
    }

    private void itsHistoryTellsWhoDidWhat(String catalogue) {
        try (Visitor leader = Visitor.at(portal).becomes("ha-tinh-leader").opens(catalogue + "?part=HISTORY")) {
            Page page = leader.page();
            Locator history = page.locator(".page-content").last();
            assertThat(history).containsText("Phê duyệt danh mục");
            assertThat(history).containsText("2001/QĐ-UBND");
            assertThat(history).containsText("Chưa có thủ tục cấp xã");
            assertThat(history).containsText("Sửa hàng loạt");
        }
    }

    private String draftsASupplement() {
        try (Visitor officer = Visitor.at(portal).becomes(OFFICER).opens("/catalogues")) {
            Page page = officer.page();
            String path = newDraft(officer, "#new-supplement");
            page.locator("#part-UNLISTED").click();
            choose(page, "#hand-over-chosen", 1);
            page.locator("#hand-over-chosen").click();
            page.locator("#add-chosen").click();
            assertThat(page.locator("#part-THROUGH")).hasText("Giao qua Bưu điện (1)");
            page.locator("#part-THROUGH").click();
            page.locator("#bulk-change").waitFor();
            added = page.locator("vaadin-grid .code:visible").first().innerText();
            return path;
        }
    }

    private void theUnitWorksByBoth() {
        try (Visitor officer = Visitor.at(portal).becomes(OFFICER).opens("/catalogues/at")) {
            Page page = officer.page();
            page.locator(".filter-search input").fill(added);
            assertThat(page.locator(".count")).hasText("1 thủ tục");
            Locator grid = page.locator("vaadin-grid");
            assertThat(grid).containsText(Pattern.compile("Bổ sung của đơn vị|Tỉnh và bổ sung"));
        }
    }

    private void theProvincesOwnGoesOn() {
        try (Visitor leader = Visitor.at(portal).becomes("ha-tinh-leader").opens("/overview")) {
            Locator card = leader.page().locator(".card").first();
            assertThat(card).containsText("2001/QĐ-UBND");
            assertThat(card).not().containsText("15/QĐ-UBND");
        }
    }

    private String draftsASuccessor() {
        try (Visitor admin = Visitor.at(portal).becomes(ADMIN).opens("/catalogues")) {
            Page page = admin.page();
            String path = newDraft(admin, "#new-draft");
            choose(page, "#remove-entries", 1);
            page.locator("#remove-entries").click();
            // Nothing is removed before it is said whom that concerns.
            assertThat(page.locator(".row-form .withdrawal")).containsText("quầy");
            page.locator("#confirm-removal").click();
            assertThat(page.locator(".chosen")).hasText("");
            return path;
        }
    }

    private void theSuccessorStandsInItsPlace(String first, String successor) {
        try (Visitor leader = Visitor.at(portal).becomes("ha-tinh-leader").opens(first)) {
            Page page = leader.page();
            assertThat(page.locator(".standing")).containsText("Đã thay thế");
            leader.opens("/catalogues/compare?from=%s&to=%s".formatted(id(first), id(successor)));
            assertThat(page.locator(".figure-number").nth(0)).hasText("0");
            assertThat(page.locator(".figure-number").nth(1)).hasText("1");
            assertThat(page.locator(".figure-number").nth(2)).hasText("0");
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void nobodyElseSeesIt(String... catalogues) {
        try (Visitor stranger = Visitor.at(portal).becomes("gia-lai-admin")) {
            for (String catalogue : catalogues) {
                stranger.opens(catalogue);
                assertThat(stranger.heading()).hasText("Không tìm thấy");
            }
        }
    }
}
