package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keycloak dies while people work, and comes back. */
class KeycloakDownIT {

    private static RealMode real;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        real = RealMode.shared();
    }

    @Test
    void withoutKeycloakWorkGoesOnForAWhileNobodyNewGetsInAndAllIsWellWhenItIsBack() {
        try (Visitor patient = Visitor.at(real.patient).becomes("quang-nam-leader");
                Visitor impatient = Visitor.at(real.impatient).becomes("quang-nam-post");
                Visitor leaving = Visitor.at(real.patient).becomes("quang-nam-approver");
                Visitor nobody = Visitor.at(real.patient, Visitor.DESKTOP, "light", "en")) {
            real.keycloak.kill();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
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

            leaving.leaves();
            leaving.page().waitForURL("**/signed-out?here-only");
            assertThat(leaving.page().locator(".login-failed")).isVisible();

            real.keycloak.restart();
            impatient
                    .page()
                    .locator("vaadin-app-layout")
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000).setState(WaitForSelectorState.ATTACHED));
            nobody.page().locator("#sign-in").click();
            nobody.page().locator("#username").waitFor();
        }
    }
}
