package vn.motcua.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What can breach a wall without any door: each place in the source that may is named here with the reason why it does
 * not. A place that is not named fails, and so does a name without a place.
 */
class SourceWallsTests {

    private static final Path MAIN = Path.of("src/main/java/vn/motcua");

    /** Where a planted leak keeps the sources that it changes. */
    private static final Path OVERLAY = Path.of(System.getProperty("motcua.walls.overlay", "no-overlay"));

    @Test
    void whatWorksOutsideARequestIsKnown() {
        assertPlaces(
                "\\bExecutors\\.|\\bnew Thread\\b|\\bThread\\.(of|start)|@Scheduled|@Async|\\bTasks\\."
                        + "|\\bCompletableFuture\\b|\\bSmartLifecycle\\b|\\bTimer\\b|\\.parallel(Stream)?\\(",
                Map.of(
                        "tenancy/ProvinceStart", "binds each province to its own thread at start",
                        "report/ReportJobs", "tried by JobWallsTests"));
    }

    @Test
    void whoEntersAProvinceByNameIsKnown() {
        assertPlaces(
                "\\bcurrent\\.(call|run)\\(|\\bidentity\\.call\\(|\\bprovinces\\.find\\(|\\bJobIdentity\\b",
                Map.of(
                        "tenancy/CurrentProvince", "the one place that looks a province up",
                        "tenancy/ProvinceStart", "start-up, nobody is signed in",
                        "security/JobIdentity", "jobs, under a name and with the least roles",
                        "report/ReportJobs", "tried by JobWallsTests",
                        "report/ReportPrinter", "tried by JobWallsTests",
                        "platform/PlatformService", "totals for the operator, tried by ServiceWallsTests"));
    }

    @Test
    void whatIsRememberedBetweenRequestsIsKnown() {
        assertPlaces(
                "\\bstatic\\b[^;{]*=\\s*(new\\s+\\w*(Map|Set|List|Queue|Deque|Reference)\\b|Collections\\.synchronized"
                        + "|ConcurrentHashMap\\.newKeySet)|\\b(Inheritable)?ThreadLocal\\b|\\bScopedValue\\b|@Cacheable"
                        + "|\\bConcurrent\\w*(Map|Set|Queue|Deque)\\b|\\bCaffeine\\b|\\bvolatile\\b|\\bAtomic\\w+"
                        + "|\\bWeakHashMap\\b",
                Map.of(
                        "tenancy/CurrentProvince", "a scope without setter, ends with the work it was bound for",
                        "tenancy/Provinces", "the deployment's list of provinces, none of their rows",
                        "printing/Templates", "templates of reports, the same for all",
                        "report/ReportJobs", "the queue of this node"));
    }

    @Test
    void doorsWithoutARoleAreKnown() {
        assertPlaces(
                "\\bpermitAll\\b|@PermitAll\\b|@AnonymousAllowed\\b|\\banonymous\\(|\\bweb\\.ignoring",
                Map.of(
                        "security/SecurityConfiguration", "health, styles, icons, and the page of an error",
                        "ui/LoginView", "the sign-in",
                        "ui/HomeView", "leads on, shows nothing",
                        "ui/MainLayout", "the frame: names the own province",
                        "ui/NotFoundPage", "says that there is nothing"));
    }

    @Test
    void whoReachesTheDeploymentsOwnTablesIsKnown() {
        assertPlaces(
                "@Qualifier\\(\"control\"\\)|\\bDriverManager\\b|\\bHikari\\w+|\\bdatabases\\.control\\(",
                Map.of(
                        "tenancy/TenancyConfiguration", "makes it",
                        "tenancy/Databases", "the pools",
                        "tenancy/ProvinceStart", "migrations",
                        "report/ReportJobs", "the queue of jobs"));
    }

    @Test
    void noStatementNamesASchema() {
        assertPlaces(
                "motcua_|\\b(use|set schema|set catalog)\\s+[`\"%\\w]|\\.set(Schema|Catalog)\\(|information_schema",
                Map.of(
                        "tenancy/Databases", "the one place that switches",
                        "tenancy/Province", "the name of a province's schema"));
    }

    private static void assertPlaces(String pattern, Map<String, String> known) {
        Map<String, String> found = new TreeMap<>();
        Pattern wanted = Pattern.compile(pattern);
        sources()
                .forEach(file -> wanted.matcher(code(file))
                        .results()
                        .findFirst()
                        .ifPresent(place -> found.put(name(file), place.group())));
        Map<String, String> unknown = new TreeMap<>(found);
        unknown.keySet().removeAll(known.keySet());
        assertThat(unknown)
                .as(
                        "places that are not named in SourceWallsTests: see to it that they breach no wall, have a case try "
                                + "them, and add a line with the reason")
                .isEmpty();
        Set<String> gone = new TreeSet<>(known.keySet());
        gone.removeAll(found.keySet());
        assertThat(gone).as("names in SourceWallsTests that no longer say why").isEmpty();
    }

    private static String name(Path file) {
        return MAIN.relativize(file).toString().replace(".java", "");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without comments and imports. */
    private static String code(Path file) {
        Path changed = OVERLAY.resolve(file);
        try {
            return Files.readString(Files.exists(changed) ? changed : file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)^\\s*//.*$|^import .*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
