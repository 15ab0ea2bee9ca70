package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Forms say what is wrong at the field, keep what was typed, and what is right stands in the list. */
class FormsIT {

    private final RunningPortal portal = RunningPortal.shared();

    private static void types(Page page, String field, String text) {
        Locator input = page.locator(field + " input, " + field + " textarea").first();
        input.fill(text);
        input.press("Tab");
    }

    /** Enter closes the calendar, which would cover what is below it. */
    private static void dates(Page page, String field, String day) {
        Locator input = page.locator(field + " input");
        input.fill(day);
        input.press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    private static void picks(Page page, String field, String text) {
        page.locator(field + " input").first().fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    private static void refuses(Page page, String button, String field, String text) {
        page.locator(button).click();
        assertThat(page.locator(field + "[invalid]")).containsText(text);
    }

    private static void keeps(Page page, String field, String text) {
        assertThat(page.locator(field + " input, " + field + " textarea").first())
                .hasValue(text);
    }

    @Test
    void blocker() {
        try (Visitor admin = Visitor.at(portal).becomes("phu-tho-admin").opens("/units/blockers")) {
            Page page = admin.page();
            page.locator("#new-blocker").click();
            picks(page, "#choose-unit", "Đoan Hùng");
            picks(page, "#blocker-kind", "Mặt bằng");
            types(page, "#blocker-problem", "Chưa sửa xong trụ sở Bộ phận Một cửa");
            types(page, "#blocker-owner", "UBND huyện Đoan Hùng");
            dates(page, "#blocker-opened-on", "10/07/2018");
            dates(page, "#blocker-due-on", "01/07/2018");
            refuses(page, "#save-blocker", "#blocker-due-on", "không được trước ngày phát sinh");
            keeps(page, "#blocker-problem", "Chưa sửa xong trụ sở Bộ phận Một cửa");
            dates(page, "#blocker-due-on", "31/08/2018");
            page.locator("#save-blocker").click();
            assertThat(admin.heading()).hasText("Huyện Đoan Hùng");
            admin.opens("/units/blockers?q=sua+xong+tru+so");
            assertThat(page.locator("vaadin-grid")).containsText("Huyện Đoan Hùng");
        }
    }

    @Test
    void agreement() {
        try (Visitor admin = Visitor.at(portal).becomes("phu-tho-admin").opens("/units/agreements")) {
            Page page = admin.page();
            page.locator("#new-agreement").click();
            picks(page, "#choose-unit", "Tam Nông");
            types(page, "#agreement-number", "99/TT-BĐT-2018");
            dates(page, "#agreement-to", "01/01/2018");
            refuses(page, "#save-agreement", "#agreement-to", "không được trước ngày có hiệu lực");
            keeps(page, "#agreement-number", "99/TT-BĐT-2018");
            dates(page, "#agreement-to", "31/12/2019");
            page.locator("#save-agreement").click();
            assertThat(admin.heading()).containsText("99/TT-BĐT-2018");
            page.locator("#history-tab").click();
            assertThat(page.locator("#history-tab")).hasAttribute("aria-current", "page");
            admin.opens("/units/agreements?q=tam+nong");
            assertThat(page.locator("vaadin-grid")).containsText("99/TT-BĐT-2018");
        }
    }

    @Test
    void target() {
        try (Visitor admin = Visitor.at(portal).becomes("phu-tho-admin").opens("/units/targets")) {
            Page page = admin.page();
            page.locator("#new-target").click();
            picks(page, "#target-kind", "Cấp huyện");
            types(page, "#target-share", "101");
            dates(page, "#target-deadline", "31/12/2019");
            HandoverSteps.chooses(page, "#target-form .document-field", "2077");
            refuses(page, "#save-target", "#target-share", "không quá 100");
            keeps(page, "#target-deadline", "31/12/2019");
            types(page, "#target-share", "80");
            page.locator("#save-target").click();
            assertThat(page.locator("#target-DISTRICT")).containsText("80");
        }
    }

    @Test
    void oneStopPoint() {
        try (Visitor admin = Visitor.at(portal).becomes("phu-tho-admin").opens("/units/points")) {
            Page page = admin.page();
            page.locator("#new-point").click();
            types(page, "#point-code", "PT MỚI");
            types(page, "#point-name", "Bộ phận Một cửa thử nghiệm");
            types(page, "#point-address", "Số 1, phố Mới");
            refuses(page, "#save-point", "#point-code", "không có dấu cách");
            keeps(page, "#point-name", "Bộ phận Một cửa thử nghiệm");
            types(page, "#point-code", "PT-MOI");
            picks(page, "#point-unit", "Đoan Hùng");
            HandoverSteps.chooses(page, "#point-document", "2077");
            page.locator("#save-point").click();
            assertThat(admin.heading()).hasText("Bộ phận Một cửa thử nghiệm");
            assertThat(page.locator(".facts")).containsText("2077/QĐ-UBND");
            admin.opens("/units/points?q=thu+nghiem");
            assertThat(page.locator("vaadin-grid")).containsText("Bộ phận Một cửa thử nghiệm");
        }
    }
}
