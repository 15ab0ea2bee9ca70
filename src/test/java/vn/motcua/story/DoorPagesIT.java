package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.realm.DemoRealm;

/**
 * The pages around the portal itself, in real mode: what a program can find of WCAG 2.2 AA on them, and what their
 * policy for content stops. Pictures of them are left in {@code target/door-pages}.
 */
class DoorPagesIT {

    private static final Path PICTURES = Path.of("target", "door-pages");

    private final RealMode real = RealMode.shared();

    @ParameterizedTest
    @CsvSource({"1440, light, vi", "1440, dark, en", "390, light, en", "390, dark, vi"})
    void haveNoFindings(int width, String scheme, String language) {
        String name = width + "-" + scheme + "-" + language;
        List<String> wrong = new ArrayList<>();
        try (Visitor nobody = Visitor.at(real.patient, width, scheme, language)) {
            listen(nobody, wrong);
            for (String path :
                    List.of("/login", "/login?ended", "/login?down", "/signed-out", "/signed-out?here-only")) {
                nobody.opens(path);
                look(nobody, path, name, wrong);
            }
        }
        try (Visitor two = Visitor.at(real.patient, width, scheme, language)) {
            listen(two, wrong);
            two.signsIn(DemoRealm.IN_TWO_PROVINCES, DemoRealm.PASSWORD);
            two.page().waitForURL("**/choose");
            look(two, "/choose", name, wrong);
            two.page().locator("#choose-gia-lai").click();
            assertThat(two.page().locator("vaadin-app-layout")).isVisible();
            two.opens("/choose");
            look(two, "/choose-again", name, wrong);
        }
        try (Visitor none = Visitor.at(real.patient, width, scheme, language)) {
            listen(none, wrong);
            none.signsIn(DemoRealm.IN_NO_PROVINCE, DemoRealm.PASSWORD);
            none.page().waitForURL("**/no-province");
            look(none, "/no-province", name, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void listen(Visitor visitor, List<String> wrong) {
        visitor.page().onConsoleMessage(message -> {
            // Keycloak's own pages have their own policy.
            if (message.text().contains("Content Security Policy")
                    && !message.location().contains("/realms/")) {
                wrong.add(message.text());
            }
        });
    }

    private static void look(Visitor visitor, String path, String name, List<String> wrong) {
        Page page = visitor.page();
        visitor.heading().waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(path.replaceAll("\\W+", "-").substring(1) + "-" + name + ".png"))
                .setFullPage(true));
        AccessibilityIT.findings(visitor).forEach(finding -> wrong.add(path + ": " + finding));
        if (!page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth")
                .equals(true)) {
            wrong.add(path + ": wider than the screen");
        }
    }
}
