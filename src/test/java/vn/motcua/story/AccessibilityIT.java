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
        "quang-nam-admin, /catalogues, 1440, dark, vi",
        "quang-nam-unit, /catalogues, 390, light, en",
        "quang-nam-leader, /catalogues/at, 1440, light, vi",
        "quang-nam-unit, /catalogues/at, 390, dark, vi",
        "quang-nam-leader, /catalogues/compare, 390, light, vi",
        "quang-nam-admin, /catalogues/reviews, 1440, light, vi",
        "quang-nam-admin, /decisions, 1440, light, vi",
        "quang-nam-leader, /decisions, 390, dark, en",
        "quang-nam-approver, /decisions/new, 390, light, vi",
        "quang-nam-admin, /decisions/new, 1440, dark, en",
        "phu-tho-leader, /audit, 1440, light, vi",
        "phu-tho-leader, /audit, 390, dark, en",
        "phu-tho-admin, /accounts, 1440, light, vi",
        "gia-lai-admin, /accounts, 390, dark, en",
        "phu-tho-admin, /accounts/scopes, 1440, dark, vi",
        "phu-tho-admin, /accounts/scopes, 390, light, en",
        "phu-tho-admin, /accounts/drift, 390, light, vi",
        "quang-nam-counter, /my-counters, 1440, light, vi",
        "quang-nam-counter, /my-counters, 390, dark, en",
        "quang-nam-counter, /procedures, 390, light, vi",
        "quang-nam-admin, /units/tree, 1440, light, vi",
        "quang-nam-unit, /units/tree, 390, dark, en",
        "gia-lai-post, /counters/board, 1440, light, vi",
        "gia-lai-post, /counters/board, 390, dark, en",
        "gia-lai-post, /employees/new, 390, light, vi",
        "gia-lai-post, /trainings, 1440, dark, en",
        "gia-lai-post, /staffing/need, 1440, light, vi",
        "gia-lai-admin, /staffing/need/norms, 390, dark, en",
        "quang-nam-leader, /units/targets, 1440, light, vi",
        "quang-nam-leader, /units/targets, 390, dark, en",
        "quang-nam-leader, /units/board, 390, light, vi",
        "quang-nam-leader, /units/tasks, 1440, dark, vi",
        "quang-nam-admin, /units/blockers, 1440, light, vi",
        "quang-nam-unit, /units/blockers/new, 390, dark, en",
        "phu-tho-admin, /units/agreements, 390, light, vi",
        "quang-nam-admin, /units/points, 1440, dark, en",
        "quang-nam-admin, /units/import, 390, light, vi",
        "operator, /provinces, 1440, light, vi",
        "phu-tho-leader, /no-such-page, 1440, light, vi",
    })
    void screensHaveNoFindings(String username, String path, int width, String scheme, String language) {
        try (Visitor visitor =
                Visitor.known(portal, username, width, scheme, language).opens(path)) {
            visitor.heading().waitFor();
            assertThat(findings(visitor)).isEmpty();
            // Nothing is wider than the screen.
            assertThat(visitor.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    /** The manager's form for an account, and the office's look at the same person. */
    @ParameterizedTest
    @CsvSource({"phu-tho-post, 390, light, vi", "phu-tho-post, 1440, dark, en", "phu-tho-admin, 1440, light, vi"})
    void anEmployeesPageHasNoFindings(String username, int width, String scheme, String language) {
        try (Visitor visitor =
                Visitor.known(portal, username, width, scheme, language).opens("/employees")) {
            visitor.page().locator("vaadin-grid a").first().click();
            visitor.page().locator("#account-panel").waitFor();
            assertThat(findings(visitor)).isEmpty();
            assertThat(visitor.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    /** A document with what rests on it, and its history. */
    @ParameterizedTest
    @CsvSource({"quang-nam-admin, 1440, light, vi", "quang-nam-leader, 390, dark, en"})
    void aDocumentsPageHasNoFindings(String username, int width, String scheme, String language) {
        try (Visitor visitor =
                Visitor.known(portal, username, width, scheme, language).opens("/decisions?q=2114")) {
            visitor.page().locator("vaadin-grid a").first().click();
            visitor.page().locator("#decision-uses").waitFor();
            assertThat(findings(visitor)).isEmpty();
            visitor.page().locator("#history-tab").click();
            visitor.page().locator(".history").waitFor();
            assertThat(findings(visitor)).isEmpty();
            assertThat(visitor.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    /** A unit with its hand-over. */
    @ParameterizedTest
    @CsvSource({"quang-nam-admin, 1440, light, vi", "quang-nam-unit, 390, dark, en"})
    void aUnitsPageHasNoFindings(String username, int width, String scheme, String language) {
        try (Visitor visitor =
                Visitor.known(portal, username, width, scheme, language).opens("/units?q=bac+tra+my")) {
            visitor.page().locator("vaadin-grid a").first().click();
            visitor.page().locator("#handover-tab").waitFor();
            assertThat(findings(visitor)).isEmpty();
            visitor.page().locator("#handover-tab").click();
            visitor.page().locator("#stages").waitFor();
            assertThat(findings(visitor)).isEmpty();
            assertThat(visitor.page().evaluate("document.scrollingElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    /** A form beside the list, with a dozen places in one field. */
    @ParameterizedTest
    @CsvSource({"1440, light, vi", "390, dark, en"})
    void theFormOfWhoIsInChargeHasNoFindings(int width, String scheme, String language) {
        try (Visitor visitor = Visitor.known(portal, "quang-nam-admin", width, scheme, language)
                .opens("/accounts/scopes")) {
            visitor.page().locator("#change-quang-nam-post").click();
            visitor.page().locator("#save-scope").waitFor();
            assertThat(findings(visitor)).isEmpty();
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
