package vn.motcua.story;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.testing.SharedData;

/**
 * Takes the pictures of the guide anew: {@code docs/guide/*.png}. Run by hand after screens have changed, with the
 * packaged portal and a real export at hand.
 */
public final class GuidePictures {

    private static final Path FOLDER = Path.of("docs", "guide");

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final RunningPortal portal;

    private GuidePictures(RunningPortal portal) {
        this.portal = portal;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        GuidePictures pictures = new GuidePictures(RunningPortal.shared());
        pictures.signIn();
        pictures.imports();
        pictures.catalogue();
        pictures.reviews();
        pictures.published();
        pictures.others();
        pictures.documents();
        pictures.handover();
        pictures.accounts();
        pictures.need();
        pictures.print();
        System.exit(0);
    }

    private void signIn() {
        try (Visitor nobody = Visitor.at(portal).opens("/login")) {
            nobody.page().locator(".login-provinces").waitFor();
            take(nobody, "sign-in");
        }
    }

    private void imports() {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/procedures")) {
            Page page = admin.page();
            page.locator("vaadin-upload input[type=file]").setInputFiles(SharedData.procedures("finance.xlsx"));
            page.locator("#import-preview").waitFor();
            take(admin, "import-preview");
            page.locator("#confirm-import").click();
            page.locator("#import-upload").waitFor();
            take(admin, "procedures");
            upload(
                    page,
                    "la.csv",
                    "Ký hiệu riêng,Tiêu đề thủ tục,Mảng,Lệ phí\n9.000011,Cấp giấy phép bán lẻ rượu,"
                            + "Thương mại,1.100.000 đồng\n9.000012,Cấp lại giấy phép bán lẻ rượu,Thương mại,Không\n");
            page.locator("#import-mapping").waitFor();
            take(admin, "import-mapping");
            upload(
                    page,
                    "phu-luc.csv",
                    "STT,Mã TTHC,Tên TTHC,Hướng dẫn,Tiếp nhận\nA. CẤP XÃ\nI. Hộ tịch\n"
                            + "1,9.00002,Đăng ký nhận nuôi con nuôi,x,x\n"
                            + "2,,Liên thông về đăng ký khai sinh và đăng ký thường trú cho trẻ em,x,\n");
            page.locator(".mend-row").first().click();
            page.locator("#save-mended").waitFor();
            take(admin, "import-mend");
            page.locator("#preview-UNMATCHED").click();
            page.locator(".candidate").first().waitFor();
            take(admin, "import-candidates");
            page.locator("#discard-import").click();
            page.locator("#import-upload").waitFor();
        }
        procedure();
    }

    private static void upload(Page page, String name, String text) {
        page.navigate(page.url().replaceAll("/procedures.*", "/procedures"));
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void procedure() {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/procedures/2.002189/edit")) {
            Page page = admin.page();
            page.locator("#procedure-TIME_LIMIT input").fill("03 ngày làm việc");
            page.locator("#procedure-FEE textarea").fill("75.000 đồng");
            page.locator("#procedure-reason textarea").fill("Theo Quyết định 1523/QĐ-UBND");
            take(admin, "procedure-edit");
            page.locator("#save-procedure").click();
            page.locator(".facts").waitFor();
            take(admin, "procedure");
            page.locator("vaadin-tab").nth(1).click();
            page.locator(".timeline").waitFor();
            take(admin, "procedure-history");
        }
    }

    private void catalogue() {
        String path;
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/catalogues")) {
            Page page = admin.page();
            page.locator("#new-draft").click();
            page.locator("#create-draft").click();
            page.locator("#submit-catalogue").waitFor();
            take(admin, "draft");
            page.waitForURL("**/catalogues/*");
            path = admin.path();
            page.locator(".row-acts vaadin-checkbox").first().click();
            page.locator("#bulk-change").click();
            page.locator("#apply-bulk").waitFor();
            take(admin, "bulk");
            page.locator("#part-UNLISTED").click();
            page.locator("#propose-exclusions").waitFor();
            take(admin, "unlisted");
            page.locator("#part-CHECK").click();
            page.locator(".check-panel").waitFor();
            take(admin, "check");
            page.locator("#submit-catalogue").click();
            page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
            page.locator("#submit-catalogue").waitFor(GONE);
        }
        try (Visitor approver = Visitor.at(portal).becomes("quang-nam-approver").opens(path)) {
            Page page = approver.page();
            page.locator("#decision-number input").fill("1523/QĐ-UBND");
            take(approver, "decision");
            page.locator("#approve-catalogue").click();
            page.locator("#approve-catalogue").waitFor(GONE);
        }
        screen("quang-nam-admin", "/catalogues", "catalogues", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-leader", "/catalogues/compare", "compare", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-unit", "/catalogues/at", "catalogue-at", Visitor.DESKTOP, "light", "vi");
    }

    /** Two procedures of the catalogue in force are stated otherwise. */
    private void reviews() throws IOException {
        Path list = Files.writeString(Path.of("target", "guide-list.csv"), """
                Mã số;Tên;Lĩnh vực;Cơ quan ban hành;Cơ quan thực hiện
                2.000986;Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế;Hộ tịch;Bộ Tư pháp;Ủy ban nhân dân cấp xã
                2.002189;Ghi vào Sổ hộ tịch việc kết hôn ở nước ngoài;Hộ tịch;Bộ Tư pháp;Ủy ban nhân dân cấp huyện
                """);
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/procedures")) {
            Page page = admin.page();
            page.locator("vaadin-upload input[type=file]").setInputFiles(list);
            page.locator("#confirm-import").click();
            page.locator("#import-upload").waitFor();
            admin.opens("/catalogues/reviews?q=2.000986");
            page.locator("#touches-2\\.000986").click();
            take(admin, "reviews");
        }
    }

    private void published() {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/catalogues")) {
            Page page = admin.page();
            page.locator("#publish-catalogue").click();
            page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
            page.locator("#withdraw-catalogue").waitFor();
        }
        for (int width : List.of(Visitor.DESKTOP, Visitor.PHONE)) {
            try (Visitor nobody = Visitor.at(portal, width, "light", "vi").opens("/public/quang-nam?q=ho+tich")) {
                nobody.page().locator("h1").waitFor();
                take(nobody, width == Visitor.PHONE ? "public-phone" : "public");
            }
        }
    }

    private void others() {
        screen("quang-nam-leader", "/overview", "overview", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-leader", "/overview", "overview-en-dark", Visitor.DESKTOP, "dark", "en");
        screen("gia-lai-leader", "/overview", "overview-phone", Visitor.PHONE, "light", "vi");
        screen("quang-nam-leader", "/units", "units", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-leader", "/volumes", "volumes", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-post", "/counters/board", "roster", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-post", "/employees", "employees", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-admin", "/accounts/scopes", "scopes", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-admin", "/accounts/drift", "drift", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-admin", "/procedures/2.002189/end", "procedure-end", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-post", "/counters?gaps=1", "counters", Visitor.DESKTOP, "light", "vi");
        screen("operator", "/provinces", "provinces", Visitor.DESKTOP, "light", "vi");
        try (Visitor post = Visitor.at(portal).becomes("quang-nam-post").opens("/counters?gaps=1")) {
            post.page().locator("vaadin-grid .cell-main:visible").first().click();
            post.page().locator("#assignment-form").waitFor();
            take(post, "assignment");
        }
    }

    /** A document is entered, another is linked to it and completed with a reason. */
    private void documents() {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/decisions/new")) {
            Page page = admin.page();
            page.locator("#decision-number input").fill("61/2018/NĐ-CP");
            page.locator("#decision-issued-on input").fill("23/04/2018");
            page.locator("#decision-issued-on input").press("Enter");
            page.locator("#decision-issuer input").fill("Chính phủ");
            page.locator("#decision-signer input").fill("Nguyễn Xuân Phúc, Thủ tướng");
            page.locator("#decision-subject textarea")
                    .fill("Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính");
            page.locator("#save-decision").click();
            page.locator("#edit-decision").waitFor();
            admin.opens("/decisions?q=2114");
            page.locator("vaadin-grid a").first().click();
            page.locator("#link-target input").fill("61/2018");
            page.waitForTimeout(1500);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.locator("#add-link").click();
            page.locator("#decision-links ul a").waitFor();
            page.locator("#edit-decision").click();
            page.locator("#decision-signer input").fill("Lê Trí Thanh, Chủ tịch");
            page.locator("#decision-reason textarea").fill("Đối chiếu với bản gốc lưu tại Văn phòng UBND tỉnh");
            take(admin, "document-edit");
            page.locator("#save-decision").click();
            page.locator("#edit-decision").waitFor();
            // The notice that it is saved goes.
            page.waitForTimeout(6000);
            take(admin, "document");
            page.locator("#history-tab").click();
            page.locator(".history-entry").first().waitFor();
            take(admin, "history");
        }
        screen("quang-nam-admin", "/decisions", "documents", Visitor.DESKTOP, "light", "vi");
        screen("quang-nam-leader", "/audit", "trail", Visitor.DESKTOP, "light", "vi");
    }

    /** One account is asked for and granted, one refused, one waits. */
    private void accounts() {
        try (Visitor post = Visitor.at(portal).becomes("quang-nam-post")) {
            for (String code : List.of("BD-QN-004", "BD-QN-003", "BD-QN-002")) {
                employee(post, code);
                post.page().locator("#account-email input").fill(code.toLowerCase(Locale.ROOT) + "@quangnam.vn");
                post.page().locator("#request-account").click();
                post.page().locator("#account-form").waitFor(GONE);
            }
            employee(post, "BD-QN-005");
            take(post, "account-request");
        }
        try (Visitor office = Visitor.at(portal).becomes("quang-nam-admin").opens("/accounts")) {
            Page page = office.page();
            page.locator("#grant-BD-QN-003").click();
            page.locator("#grant-BD-QN-003").waitFor(GONE);
            page.locator("#refuse-BD-QN-004").click();
            page.locator("#reason textarea").fill("Chưa có chứng nhận tập huấn. Đề nghị bổ sung rồi gửi lại.");
            page.locator("#confirm-refuse").click();
            page.locator("#refuse-BD-QN-004").waitFor(GONE);
            // What was granted is taken up in the background, and the notices go.
            page.waitForTimeout(8000);
            page.reload();
            page.locator("#grant-BD-QN-002").waitFor();
            take(office, "accounts");
        }
        screen("quang-nam-counter", "/my-counters", "my-counters", Visitor.DESKTOP, "light", "vi");
    }

    /** Gia Lai's centre: figures are entered first, made up as all of the demo's are. */
    private void need() {
        Map<String, String> perDay = new LinkedHashMap<>();
        perDay.put("Đất đai", "42");
        perDay.put("Tư pháp: Hộ tịch", "38");
        perDay.put("Giấy phép lái xe", "31");
        perDay.put("Doanh nghiệp; Đầu tư", "24");
        perDay.put("Lao động; Người có công", "18");
        try (Visitor post = Visitor.at(portal).becomes("gia-lai-post").opens("/staffing/need")) {
            Page page = post.page();
            page.locator("#enter-figures").click();
            page.locator("#save-need").waitFor();
            int line = 0;
            for (Map.Entry<String, String> field : perDay.entrySet()) {
                if (line > 0) {
                    page.locator("#add-line").click();
                }
                page.locator(".field-line vaadin-text-field input").nth(line).fill(field.getKey());
                page.locator(".field-line vaadin-big-decimal-field input")
                        .nth(line++)
                        .fill(field.getValue());
            }
            page.locator("#need-note textarea").fill("Minh họa");
            page.locator("#save-need").click();
            page.locator("#need").waitFor();
            page.setViewportSize(1440, 1650);
            take(post, "need");
        }
    }

    private static void employee(Visitor post, String code) {
        post.opens("/employees?q=" + code)
                .page()
                .locator("vaadin-grid a")
                .first()
                .click();
        post.page().locator("#account-panel").waitFor();
    }

    private void screen(String username, String path, String name, int width, String scheme, String language) {
        try (Visitor visitor =
                Visitor.at(portal, width, scheme, language).becomes(username).opens(path)) {
            visitor.heading().waitFor();
            take(visitor, name);
        }
    }

    private void print() throws IOException, InterruptedException {
        try (Visitor leader = Visitor.at(portal).becomes("quang-nam-leader").opens("/reports")) {
            page(leader, "catalogue", "catalogue-pdf");
            take(leader, "reports");
            page(leader, "transfers", "situation-pdf");
        }
    }

    /** Has a report made, and takes its first page. */
    private static void page(Visitor leader, String type, String name) throws IOException, InterruptedException {
        int before = leader.page().locator(".report-download").count();
        leader.page().locator("#create-" + type + "-report").click();
        leader.page().locator(".report-download").nth(before).waitFor();
        Download download = leader.page()
                .waitForDownload(
                        () -> leader.page().locator(".report-download").first().click());
        Path pdf = Path.of("target", "guide-" + type + ".pdf");
        download.saveAs(pdf);
        new ProcessBuilder(
                        "pdftoppm",
                        "-r",
                        "80",
                        "-png",
                        "-f",
                        "1",
                        "-l",
                        "1",
                        "-singlefile",
                        pdf.toString(),
                        FOLDER.resolve(name).toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** When the page has come to rest: no notice in the way, no bar still growing. */
    /** What the steps show on their way is taken where the guide shows it. */
    private void handover() {
        List<String> shown = List.of("handover", "handover-sign");
        HandoverSteps steps = new HandoverSteps(portal, (visitor, name) -> {
            if (shown.contains(name)) {
                take(visitor, name);
            }
        });
        String unit = steps.plans();
        steps.asksForPeople(unit);
        String minutes = steps.drawsUp(unit);
        steps.signs("quang-nam-unit", "Hồ Văn Thiện", minutes);
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens(unit)) {
            Page page = admin.page();
            page.locator("#record-stage").click();
            page.locator("#stage").click();
            page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("Đã chuyển giao"))
                    .click();
            page.locator("#gate").scrollIntoViewIfNeeded();
            take(admin, "handover-gate");
        }
    }

    private static void take(Visitor visitor, String name) {
        visitor.page().waitForTimeout(1500);
        SmallPicture.write(visitor.page().screenshot(), FOLDER.resolve(name + ".png"));
    }
}
