package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.realm.DemoRealm;

/** An operator shuts a province on one node: its people are out on the other, and back when it is opened again. */
class DisabledProvinceIT {

    private static final String REASON = "Chuyển máy chủ cơ sở dữ liệu";

    private static RealMode real;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        real = RealMode.shared();
    }

    private static Locator item(Visitor operator, String label) {
        operator.page().locator("#menu-phu-tho").click();
        return operator.page().locator("vaadin-context-menu-item:visible", new Page.LocatorOptions().setHasText(label));
    }

    @Test
    void isShutOnEveryNodeAndOpensAgain() {
        try (Visitor operator = Visitor.at(real.impatient).becomes("operator").opens("/provinces");
                Visitor leader = Visitor.at(real.patient).becomes("phu-tho-leader");
                Visitor neighbour = Visitor.at(real.patient).becomes("gia-lai-leader")) {
            Page page = operator.page();
            item(operator, "Tạm dừng").click();
            page.locator("#confirm-disable").click();
            assertThat(page.locator("#disable-reason")).hasAttribute("invalid", "");
            page.locator("#disable-reason textarea").fill(REASON);
            page.locator("#confirm-disable").click();
            try {
                assertThat(page.locator(".province-fault")).containsText(REASON);
                // Where they end depends on who is first: the portal, or Keycloak with the organisation shut.
                leader.looksAgainUntil("/no-province", "/login?ended");
                try (Visitor late = Visitor.at(real.patient).signsIn("phu-tho-admin", DemoRealm.PASSWORD)) {
                    late.page().waitForURL("**/no-province");
                    late.opens("/procedures").page().waitForURL("**/no-province");
                    assertThat(late.page().locator("body")).not().containsText(REASON);
                }
                neighbour.opens("/overview");
                assertThat(neighbour.heading()).containsText("Tổng quan");
            } finally {
                item(operator, "Cho hoạt động lại").click();
                assertThat(page.locator(".province-fault")).hasCount(0);
            }
            assertThat(page.locator(".page")).containsText(REASON);
            try (Visitor back = Visitor.at(real.patient).signsIn("phu-tho-leader", DemoRealm.PASSWORD)) {
                waitsUntilItIsOpen(back.page());
                assertThat(back.page().locator(".province-name")).hasText("Tỉnh Phú Thọ");
            }
        }
    }

    /** Keycloak and the other node hear of it a little later. */
    private static void waitsUntilItIsOpen(Page page) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .pollInSameThread()
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .until(
                        () -> {
                            if (page.locator("#check-again").isVisible()) {
                                page.locator("#check-again").click();
                            }
                            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
                            return page.url();
                        },
                        address -> address.endsWith("/overview"));
    }
}
