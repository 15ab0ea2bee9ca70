package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.realm.DemoRealm;
import vn.motcua.testing.KeycloakServer;

/** Signing in at a real Keycloak, working in a province, losing what one had, and leaving, in a real browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInIT {

    private static final double A_MINUTE = 60_000;

    private static RealMode real;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(A_MINUTE / 2);
        real = new RealMode();
    }

    @AfterAll
    static void stop() {
        real.close();
    }

    private static Visitor visitor() {
        return Visitor.at(real.patient);
    }

    private static void leave(Visitor visitor) {
        visitor.page().locator("vaadin-menu-bar-button").first().click();
        visitor.page()
                .locator("vaadin-menu-bar-item:visible", new Page.LocatorOptions().setHasText("Đăng xuất"))
                .click();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({"vi, Tổng quan, Đăng nhập", "en, Overview, Sign in"})
    void signsInThroughKeycloakInBothLanguages(String language, String overview, String button) {
        try (Visitor visitor = Visitor.at(real.patient, Visitor.DESKTOP, "light", language)) {
            visitor.opens("/login");
            assertThat(visitor.page().locator("#sign-in")).containsText(button);
            String before = visitor.cookie("JSESSIONID");
            visitor.page().locator("#sign-in").click();
            visitor.page().locator("#kc-login").waitFor();
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            assertThat(visitor.page().url())
                    .contains("code_challenge_method=S256")
                    .contains("state=")
                    .contains("nonce=")
                    .contains("ui_locales=" + language);
            visitor.types("quang-nam-leader", DemoRealm.PASSWORD);
            assertThat(visitor.heading()).containsText(overview);
            assertThat(visitor.page().locator(".province-name")).hasText("Tỉnh Quảng Nam");
            assertThat(visitor.page().locator(".person-words")).containsText("Phan Nhật Quân");
            assertThat(visitor.page().locator(".demo-banner")).hasCount(0);
            assertThat(before).isNotEmpty();
            assertThat(visitor.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
        }
    }

    @Test
    @Order(2)
    void aWrongPasswordStaysOutsideAndWhereOneWantedToGoIsRemembered() {
        try (Visitor visitor = visitor().signsIn("quang-nam-admin", "wrong-password")) {
            assertThat(visitor.page().locator("#kc-login")).isVisible();
            assertThat(visitor.page().locator("[id^=input-error]").first()).isVisible();
            visitor.opens("/units");
            visitor.page().locator("#sign-in").click();
            visitor.types("quang-nam-admin", DemoRealm.PASSWORD);
            visitor.page().waitForURL("**/units**");
        }
    }

    @Test
    @Order(3)
    void realModeHasNoFormOfItsOwn() {
        int status = real.patient
                .postField("/login", "username", "quang-nam-admin&password=demo")
                .statusCode();
        assertThat(status).isIn(403, 405);
        assertThat(real.patient.get("quang-nam-admin", "/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    @Order(4)
    void whoHasTwoProvincesChoosesAndSwitchesAndTheOldTabDoesNothing() {
        try (Visitor visitor = visitor().signsIn(DemoRealm.IN_TWO_PROVINCES, DemoRealm.PASSWORD)) {
            Page page = visitor.page();
            page.waitForURL("**/choose");
            assertThat(page.locator(".choose-place")).hasCount(2);
            // Nothing else is there before the choice.
            visitor.opens("/procedures");
            page.waitForURL("**/choose");
            page.locator("#choose-quang-nam").click();
            assertThat(page.locator(".province-name")).hasText("Tỉnh Quảng Nam");
            visitor.opens("/catalogues");
            page.locator("#new-draft").waitFor();

            Page second = visitor.tab(real.patient.address() + "/choose");
            second.locator("#choose-gia-lai").click();
            assertThat(second.locator(".province-name")).hasText("Tỉnh Gia Lai");
            second.navigate(real.patient.address() + "/catalogues");
            second.locator("#new-draft").waitFor();
            int before = second.locator("vaadin-grid .cell-main").count();

            // The first tab still shows Quảng Nam; what it asks for is not done in Gia Lai.
            page.locator("#new-draft").click();
            assertThat(page.locator(".province-name")).hasText("Tỉnh Gia Lai");
            assertThat(page.locator("#create-draft")).hasCount(0);
            second.reload();
            second.locator("#new-draft").waitFor();
            assertThat(second.locator("vaadin-grid .cell-main").count()).isEqualTo(before);
        }
    }

    @Test
    @Order(5)
    void anIdleTabFollowsASwitchByItself() {
        try (Visitor visitor = visitor().signsIn(DemoRealm.IN_TWO_PROVINCES, DemoRealm.PASSWORD)) {
            Page page = visitor.page();
            page.locator("#choose-quang-nam").click();
            assertThat(page.locator(".province-name")).hasText("Tỉnh Quảng Nam");
            Page second = visitor.tab(real.patient.address() + "/choose");
            second.locator("#choose-gia-lai").click();
            assertThat(second.locator(".province-name")).hasText("Tỉnh Gia Lai");
            assertThat(page.locator(".province-name"))
                    .hasText("Tỉnh Gia Lai", new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE));
        }
    }

    @Test
    @Order(6)
    void aForeignPlaceCannotBeChosen() {
        try (Visitor visitor = visitor().signsIn(DemoRealm.IN_TWO_PROVINCES, DemoRealm.PASSWORD)) {
            Page page = visitor.page();
            page.waitForURL("**/choose");
            page.evaluate("document.querySelector('form input[name=place]').value = 'ha-tinh'");
            page.locator(".choose-place").first().click();
            page.waitForURL("**/session/province");
            visitor.opens("/");
            page.waitForURL("**/choose");
        }
    }

    @Test
    @Order(7)
    void whoHasNoProvinceReadsSoAndReachesNothing() {
        try (Visitor visitor = visitor().signsIn(DemoRealm.IN_NO_PROVINCE, DemoRealm.PASSWORD)) {
            Page page = visitor.page();
            page.waitForURL("**/no-province");
            assertThat(page.locator("main")).containsText(DemoRealm.IN_NO_PROVINCE);
            for (String path :
                    new String[] {"/overview", "/procedures", "/reports", "/provinces", "/choose", "/nowhere"}) {
                visitor.opens(path);
                page.waitForURL("**/no-province");
                assertThat(page.locator("vaadin-app-layout")).hasCount(0);
            }
            page.locator("#leave").click();
            page.waitForURL("**/signed-out");
        }
        assertThat(real.patient
                        .getAs(real.keycloak.token(DemoRealm.IN_NO_PROVINCE), "/api/v1/procedures")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(8)
    void aDisabledOrganisationIsNoProvince() {
        real.organisation("phu-tho", false);
        try (Visitor visitor = visitor().signsIn("phu-tho-leader", DemoRealm.PASSWORD)) {
            visitor.page().waitForURL("**/no-province");
            real.organisation("phu-tho", true);
            visitor.page().waitForURL("**/overview", new Page.WaitForURLOptions().setTimeout(A_MINUTE));
        } finally {
            real.organisation("phu-tho", true);
        }
    }

    @Test
    @Order(9)
    void aRoleTakenAwayInKeycloakIsGoneWithinAMinuteFromAnOpenPage() {
        try (Visitor visitor = visitor().becomes("lang-son-leader")) {
            assertThat(visitor.page().locator("h1")).containsText("Tổng quan");
            real.takeRole("lang-son-leader", "LEADER");
            visitor.page().waitForURL("**/no-province", new Page.WaitForURLOptions().setTimeout(A_MINUTE));
        } finally {
            real.giveRole("lang-son-leader", "LEADER");
        }
    }

    @Test
    @Order(10)
    void whoIsDisabledInKeycloakIsOutWithinAMinute() {
        try (Visitor visitor = visitor().becomes("ha-tinh-leader")) {
            real.enable("ha-tinh-leader", false);
            visitor.page().waitForURL("**/login?ended", new Page.WaitForURLOptions().setTimeout(A_MINUTE));
            assertThat(visitor.page().locator(".login-failed")).containsText("kết thúc");
        } finally {
            real.enable("ha-tinh-leader", true);
        }
    }

    @Test
    @Order(11)
    void signingOutEndsBothSessions() {
        try (Visitor visitor = visitor().becomes("gia-lai-leader")) {
            String session = visitor.cookie("JSESSIONID");
            leave(visitor);
            visitor.page().waitForURL("**/signed-out");
            assertThat(visitor.heading()).containsText("đăng xuất");
            assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(session);
            visitor.page().locator("#sign-in-again").click();
            visitor.page().locator("#sign-in").click();
            // Keycloak asks again who it is.
            visitor.page().locator("#username").waitFor();
        }
    }

    @Test
    @Order(12)
    void keycloakEndsASessionOnBothPortals() {
        try (Visitor visitor = visitor().becomes("gia-lai-admin")) {
            Page other = visitor.tab(real.besideIt() + "/login");
            other.locator("#sign-in").click();
            other.locator("vaadin-app-layout").waitFor();
            real.user("gia-lai-admin", user -> user.logout());
            for (Page page : new Page[] {visitor.page(), other}) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .untilAsserted(() -> assertThat(page.evaluate(
                                        "fetch('session').then(answer => answer.json()).then(json => json.state)"))
                                .isEqualTo("ended"));
                page.reload();
                page.waitForURL("**/login**");
            }
        }
    }

    @Test
    @Order(13)
    void nothingSecretIsInTheLogs() {
        for (RunningPortal portal : new RunningPortal[] {real.patient, real.impatient}) {
            assertThat(portal.output())
                    .doesNotContain("eyJ")
                    .doesNotContain(KeycloakServer.CLIENT_SECRET)
                    .doesNotContain("at vn.motcua");
        }
    }

    @Test
    @Order(20)
    void withoutKeycloakWorkGoesOnForAWhileNobodyNewGetsInAndAllIsWellWhenItIsBack() {
        try (Visitor patient = Visitor.at(real.patient).becomes("quang-nam-leader");
                Visitor impatient = Visitor.at(real.impatient).becomes("quang-nam-post");
                Visitor leaving = Visitor.at(real.patient).becomes("quang-nam-approver");
                Visitor nobody = Visitor.at(real.patient, Visitor.DESKTOP, "light", "en")) {
            real.keycloak.kill();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(impatient
                                    .page()
                                    .navigate(real.impatient.address() + "/overview")
                                    .status())
                            .isEqualTo(503));
            assertThat(impatient.heading()).containsText("Máy chủ đăng nhập không trả lời");

            patient.opens("/units");
            patient.page().locator("vaadin-app-layout").waitFor();
            assertThat(patient.page().locator(".province-name")).hasText("Tỉnh Quảng Nam");

            nobody.opens("/login").page().locator("#sign-in").click();
            nobody.page().waitForURL("**/login?down");
            assertThat(nobody.page().locator(".login-failed")).containsText("does not answer");

            leave(leaving);
            leaving.page().waitForURL("**/signed-out?here-only");
            assertThat(leaving.page().locator(".login-failed")).isVisible();

            real.keycloak.restart();
            impatient
                    .page()
                    .locator("vaadin-app-layout")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setTimeout(A_MINUTE)
                            .setState(WaitForSelectorState.ATTACHED));
            nobody.page().locator("#sign-in").click();
            nobody.page().locator("#username").waitFor();
        }
    }
}
