package vn.motcua.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program can find of WCAG 2.2 AA, on every kind of screen, light and dark, wide and narrow. */
class AccessibilityIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final RunningPortal portal = RunningPortal.shared();

    @ParameterizedTest
    @CsvSource({
        "phu-tho-leader, /overview, 1440, light, vi",
        "phu-tho-leader, /overview, 390, dark, en",
        "phu-tho-admin, /procedures, 1440, light, vi",
        "phu-tho-admin, /catalogues, 1440, dark, vi",
        "phu-tho-leader, /units, 1440, light, en",
        "phu-tho-post, /counters, 1440, light, vi",
        "phu-tho-post, /employees, 390, light, vi",
        "phu-tho-leader, /volumes, 1440, dark, vi",
        "phu-tho-leader, /reports, 1440, light, vi",
        "operator, /provinces, 1440, light, vi",
        "phu-tho-leader, /no-such-page, 1440, light, vi",
    })
    void screensHaveNoFindings(String username, String path, int width, String scheme, String language) {
        try (Visitor visitor =
                Visitor.at(portal, width, scheme, language).becomes(username).opens(path)) {
            visitor.heading().waitFor();
            assertThat(findings(visitor)).isEmpty();
            // Nothing is wider than the screen.
            assertThat(visitor.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, vi", "dark, en"})
    void theSignInPageHasNoFindings(String scheme, String language) {
        try (Visitor nobody =
                Visitor.at(portal, Visitor.DESKTOP, scheme, language).opens("/login")) {
            nobody.heading().waitFor();
            assertThat(findings(nobody)).isEmpty();
        }
    }

    static List<String> findings(Visitor visitor) {
        AxeResults results = new AxeBuilder(visitor.page()).withTags(RULES).analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .toList();
    }
}
