package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.function.BiConsumer;

/** The steps of a hand-over in the browser, for its test and for the pictures of the guide. */
final class HandoverSteps {

    private final RunningPortal portal;
    private final BiConsumer<Visitor, String> looked;

    HandoverSteps(RunningPortal portal) {
        this(portal, (visitor, name) -> {});
    }

    /** @param looked told where there is something to see, under a name */
    HandoverSteps(RunningPortal portal, BiConsumer<Visitor, String> looked) {
        this.portal = portal;
        this.looked = looked;
    }

    /** The province plans. @return address of the section on the page of the unit */
    String plans() {
        try (Visitor admin = Visitor.at(portal).becomes("quang-nam-admin").opens("/units/tree?as=table&q=bac+tra+my")) {
            Page page = admin.page();
            page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Huyện Bắc Trà My"))
                    .first()
                    .click();
            page.locator("#handover-tab").click();
            page.locator("#edit-plan").click();
            choosesFrom(page, "#plan-office", "Bưu điện huyện Bắc Trà My");
            page.locator("#plan-cost").click();
            page.locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText("Khoán theo quầy"))
                    .click();
            page.locator("#save-plan").click();
            assertThat(page.locator(".fault:visible")).containsText("Hãy chọn văn bản của tỉnh");
            chooses(page, "#plan-cost-paper", "2114");
            looked.accept(admin, "handover-plan");
            page.locator("#save-plan").click();
            page.locator("#start-tasks").click();
            Locator boxes = page.locator("#tasks-to-start vaadin-checkbox");
            boxes.filter(new Locator.FilterOptions().setHasText("Tiếp nhận")).click();
            boxes.filter(new Locator.FilterOptions().setHasText("Trả kết quả")).click();
            page.locator("#save-tasks").click();
            assertThat(page.locator("#plan")).containsText("Bưu điện huyện Bắc Trà My");
            page.waitForURL("**/unit/*?tab=handover");
            return admin.path();
        }
    }

    /** The unit says how many people it needs. */
    void asksForPeople(String unit) {
        people("quang-nam-unit", unit, "ask", "3");
    }

    /** The post says how many it sends. */
    void commitsPeople(String unit) {
        people("quang-nam-post", unit, "commit", "2");
    }

    private void people(String who, String unit, String what, String count) {
        try (Visitor visitor = Visitor.at(portal).becomes(who).opens(unit)) {
            Page page = visitor.page();
            page.locator("#" + what + "-people input").fill(count);
            page.locator("#" + what + "-people input").blur();
            page.locator("#save-" + what).click();
            assertThat(page.locator("#plan")).containsText(count + " người");
        }
    }

    /** The unit's officer draws the minutes up. @return their address */
    String drawsUp(String unit) {
        try (Visitor officer = Visitor.at(portal).becomes("quang-nam-unit").opens(unit)) {
            Page page = officer.page();
            looked.accept(officer, "handover");
            page.locator("#draw-minutes").click();
            page.locator("#save-minutes").click();
            assertThat(page.locator("#minutes-place")).containsText("Hãy ghi nơi bàn giao");
            page.locator("#minutes-place input").fill("Bộ phận Một cửa huyện Bắc Trà My");
            page.locator("#minutes-post-people textarea").fill("Bà Đoàn Thị Bảo Trâm, Trưởng phòng Bưu chính công ích");
            page.locator("#minutes-papers textarea").fill("Sổ theo dõi hồ sơ\nDanh mục thủ tục hành chính");
            page.locator("#save-minutes").click();
            page.locator("#minutes-text").waitFor();
            assertThat(page.locator("#minutes-text")).containsText("2114/QĐ-UBND");
            page.waitForURL("**/handovers/*");
            return officer.path();
        }
    }

    /** Somebody signs for their side: the sentence, their name once more. */
    void signs(String who, String name, String minutes) {
        try (Visitor signer = Visitor.at(portal).becomes(who).opens(minutes)) {
            Page page = signer.page();
            page.locator("#sign-minutes").click();
            assertThat(page.locator("#sign-form .fault")).containsText("Hãy đánh dấu");
            page.locator("#sign-sentence").click();
            page.locator("#sign-name input").fill(name);
            looked.accept(signer, who.endsWith("post") ? "handover-sign-post" : "handover-sign");
            page.locator("#sign-minutes").click();
            // The second signature prints the paper, the first of a portal that has just started.
            assertThat(page.locator("#sign-form"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            looked.accept(signer, who.endsWith("post") ? "handover-half" : "handover-signed");
        }
    }

    /** Chooses a document of the register. */
    static void chooses(Page page, String field, String number) {
        choosesFrom(page, field + " vaadin-combo-box", number);
    }

    private static void choosesFrom(Page page, String box, String text) {
        page.locator(box + " input").fill(text);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }
}
