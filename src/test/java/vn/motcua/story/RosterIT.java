package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody falls ill, and the reserve of their counter stands in. */
class RosterIT {

    private static final String WEEK = "/counters/board?q=QN-MC-503&from=2023-07-03";

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void somebodyFallsIllAndTheReserveStandsIn() {
        try (Visitor post = Visitor.at(portal).becomes("quang-nam-post").opens(WEEK)) {
            Page page = post.page();
            cell(page, "T3 04/07, sáng: Đủ người. Hồng Hiền").click();
            page.locator("vaadin-dialog vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Báo vắng"))
                    .click();
            Locator last = page.locator("#absence-last input");
            last.fill("03/07/2023");
            last.press("Enter");
            page.locator("#report-absence").click();
            assertThat(page.locator("vaadin-dialog [role=alert]")).containsText("ở trước ngày bắt đầu");
            last.fill("04/07/2023");
            last.press("Enter");
            page.locator("#report-absence").click();
            assertThat(page.locator("#troubles")).containsText("Vắng: Hồ Hồng Hiền");
            cell(page, "T3 04/07, sáng: Thiếu người").nth(0).click();
            page.locator("#whole-week").click();
            assertThat(page.locator("#proposals li").first()).containsText("Dự phòng của quầy này");
            page.locator("#proposals vaadin-button").first().click();
            assertThat(cell(page, "T3 04/07, sáng: Có người trực thay. Minh Đạt"))
                    .isVisible();
            assertThat(cell(page, "T3 04/07, chiều: Có người trực thay. Minh Đạt"))
                    .isVisible();
        }
        try (Visitor leader = Visitor.at(portal).becomes("quang-nam-leader").opens(WEEK)) {
            cell(leader.page(), "T3 04/07, sáng: Có người trực thay").click();
            assertThat(leader.page().locator("vaadin-dialog")).containsText("Hồ Hồng Hiền");
            assertThat(leader.page().locator("vaadin-dialog")).not().containsText("Nghỉ phép");
        }
    }

    private static Locator cell(Page page, String label) {
        return page.locator("button[aria-label^='" + label + "']");
    }
}
