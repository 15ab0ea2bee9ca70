package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.realm.DemoRealm;

/** Signing in at a real Keycloak, choosing where to work, and leaving, in a real browser. */
class SignInIT {

    private static RealMode real;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        real = RealMode.shared();
    }

    private static Visitor visitor() {
        return Visitor.at(real.patient);
    }

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
    void aWrongPasswordStaysOutsideAndWhereOneWantedToGoIsRemembered() {
        try (Visitor visitor = visitor().signsIn("quang-nam-admin", "wrong-password")) {
            assertThat(visitor.page().locator("#kc-login")).isVisible();
            assertThat(visitor.page().locator("[id^=input-error]:visible").first())
                    .isVisible();
            visitor.opens("/units");
            visitor.page().locator("#sign-in").click();
            visitor.types("quang-nam-admin", DemoRealm.PASSWORD);
            visitor.page().waitForURL("**/units**");
        }
    }

    @Test
    void realModeHasNoFormOfItsOwn() {
        int status = real.patient
                .postField("/login", "username", "quang-nam-admin&password=demo")
                .statusCode();
        assertThat(status).isIn(403, 405);
        assertThat(real.patient.get("quang-nam-admin", "/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    @Test
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
    void anIdleTabFollowsASwitchByItself() {
        try (Visitor visitor = visitor().signsIn(DemoRealm.IN_TWO_PROVINCES, DemoRealm.PASSWORD)) {
            Page page = visitor.page();
            page.locator("#choose-quang-nam").click();
            assertThat(page.locator(".province-name")).hasText("Tỉnh Quảng Nam");
            Page second = visitor.tab(real.patient.address() + "/choose");
            second.locator("#choose-gia-lai").click();
            assertThat(second.locator(".province-name")).hasText("Tỉnh Gia Lai");
            assertThat(page.locator(".province-name"))
                    .hasText("Tỉnh Gia Lai", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        }
    }

    @Test
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
    void signingOutEndsBothSessions() {
        try (Visitor visitor = visitor().becomes("gia-lai-leader")) {
            String session = visitor.cookie("JSESSIONID");
            visitor.leaves();
            visitor.page().waitForURL("**/signed-out");
            assertThat(visitor.heading()).containsText("đăng xuất");
            assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(session);
            visitor.page().locator("#sign-in-again").click();
            visitor.page().locator("#sign-in").click();
            // Keycloak asks again who it is.
            visitor.page().locator("#username").waitFor();
        }
    }
}
