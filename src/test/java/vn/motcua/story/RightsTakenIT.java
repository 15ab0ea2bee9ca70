package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.realm.DemoRealm;

/** What is taken away in Keycloak is gone from open pages, and what is given back is there again. */
class RightsTakenIT {

    private static RealMode real;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        real = RealMode.shared();
    }

    private static Visitor visitor() {
        return Visitor.at(real.patient);
    }

    @Test
    void whoBeganWithoutAProvinceComesAnewWhenThereIsOne() {
        real.organisation("phu-tho", false);
        try (Visitor visitor = visitor().signsIn("phu-tho-leader", DemoRealm.PASSWORD)) {
            visitor.page().waitForURL("**/no-province");
            assertThat(visitor.page().locator("main")).containsText("Kiểm tra lại");
            visitor.page().locator("#check-again").click();
            visitor.page().waitForURL("**/no-province");
            real.organisation("phu-tho", true);
            // Without a password: Keycloak still knows them.
            visitor.page().locator("#check-again").click();
            visitor.page().waitForURL("**/overview");
            assertThat(visitor.page().locator(".province-name")).hasText("Tỉnh Phú Thọ");
        } finally {
            real.organisation("phu-tho", true);
        }
    }

    @Test
    void anOrganisationThatIsDisabledEndsTheSessionsOfItsPeople() {
        try (Visitor visitor = visitor().becomes("phu-tho-leader")) {
            real.organisation("phu-tho", false);
            visitor.looksAgainUntil("/login?ended");
            visitor.page().locator("#sign-in").click();
            visitor.page().waitForURL("**/no-province");
        } finally {
            real.organisation("phu-tho", true);
        }
    }

    @Test
    void whoLeavesOneOfTwoProvincesIsOutOfItAndNotMovedIntoTheOther() {
        try (Visitor visitor = visitor().signsIn(DemoRealm.IN_TWO_PROVINCES, DemoRealm.PASSWORD)) {
            visitor.page().locator("#choose-gia-lai").click();
            assertThat(visitor.page().locator(".province-name")).hasText("Tỉnh Gia Lai");
            real.member(DemoRealm.IN_TWO_PROVINCES, "gia-lai", false);
            visitor.looksAgainUntil("/choose");
            assertThat(visitor.page().locator(".choose-place")).hasCount(1);
            assertThat(visitor.page().locator("#choose-gia-lai")).hasCount(0);
        } finally {
            real.member(DemoRealm.IN_TWO_PROVINCES, "gia-lai", true);
        }
    }

    @Test
    void aRoleTakenAwayIsGoneFromAnOpenPageAndComesBackByItself() {
        try (Visitor visitor = visitor().becomes("lang-son-leader")) {
            assertThat(visitor.heading()).containsText("Tổng quan");
            real.takeRole("lang-son-leader", "LEADER");
            visitor.looksAgainUntil("/no-province");
            assertThat(visitor.page().locator("main")).containsText("Lạng Sơn");
            assertThat(visitor.page().locator("#check-again")).hasCount(0);
            real.giveRole("lang-son-leader", "LEADER");
            visitor.looksAgainUntil("/overview");
        } finally {
            real.giveRole("lang-son-leader", "LEADER");
        }
    }

    @Test
    void whoIsDisabledInKeycloakIsOut() {
        try (Visitor visitor = visitor().becomes("ha-tinh-leader")) {
            real.enable("ha-tinh-leader", false);
            visitor.looksAgainUntil("/login?ended");
            assertThat(visitor.page().locator(".login-failed")).containsText("kết thúc");
        } finally {
            real.enable("ha-tinh-leader", true);
        }
    }

    @Test
    void keycloakEndsASessionOnBothPortals() {
        try (Visitor visitor = visitor().becomes("gia-lai-admin")) {
            Page other = visitor.tab(real.besideIt() + "/login");
            other.locator("#sign-in").click();
            other.locator("vaadin-app-layout").waitFor();
            real.user("gia-lai-admin", user -> user.logout());
            for (Page page : new Page[] {visitor.page(), other}) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .pollInSameThread()
                        .untilAsserted(() -> assertThat(page.evaluate(
                                        "fetch('session').then(answer => answer.json()).then(json => json.state)"))
                                .isEqualTo("ended"));
                page.reload();
                page.waitForURL("**/login?ended");
            }
        }
    }
}
