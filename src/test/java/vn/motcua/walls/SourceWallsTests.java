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
                Map.ofEntries(
                        Map.entry("report/ReportJobs", "tried by JobWallsTests"),
                        Map.entry("printing/PrintingWarmUp", "prints samples in no province, with nobody's rows"),
                        Map.entry("account/AccountJobs", "names the province of each job: AccountWork"),
                        Map.entry(
                                "procedure/intake/ImportRuns",
                                "reads a list in the province and under the name of who handed it in: ServiceWallsTests"),
                        Map.entry("security/keycloak/SignedOut", "polls the deployment's own table of ended sessions"),
                        Map.entry("tenancy/lifecycle/ProvinceOpening", "opens each province on a thread of its own"),
                        Map.entry(
                                "tenancy/lifecycle/ProvinceRestore",
                                "says that a restore is still under way, in the deployment's own table"),
                        Map.entry("tenancy/lifecycle/ProvinceWatch", "looks whether provinces are up")));
    }

    @Test
    void whoEntersAProvinceByNameIsKnown() {
        assertPlaces(
                "\\bcurrent\\s*\\.(call|run)\\(|\\bidentity\\s*\\.call\\("
                        + "|\\bprovinces\\s*(\\.|::)\\s*(find|inService)\\b|\\bJobIdentity\\b",
                Map.ofEntries(
                        Map.entry("tenancy/CurrentProvince", "the one place that looks a province up"),
                        Map.entry("security/JobIdentity", "jobs, under a name and with the least roles"),
                        Map.entry("report/ReportJobs", "tried by JobWallsTests"),
                        Map.entry("report/ReportPrinter", "tried by JobWallsTests"),
                        Map.entry("platform/PlatformService", "totals for the operator, tried by ServiceWallsTests"),
                        Map.entry("account/AccountJobs", "finds the province that a job is named after"),
                        Map.entry(
                                "procedure/intake/ImportRuns",
                                "hands the person's own province on to a thread: ServiceWallsTests"),
                        Map.entry(
                                "catalogue/publication/PublicCatalogue",
                                "for whoever asks: reads PublicQueries and nothing else, only where the province has "
                                        + "published; tried by PublicWallsTests"),
                        Map.entry("account/AccountWork", "tried by JobWallsTests"),
                        Map.entry(
                                "security/api/ProvinceHeader",
                                "whether it is in service; whose it is says the membership: PlaceWallsTests"),
                        Map.entry(
                                "security/session/Sessions",
                                "whether it is in service; whose it is says the membership: PlaceWallsTests"),
                        Map.entry("tenancy/lifecycle/ProvinceControl", "whether it is up"),
                        Map.entry("tenancy/lifecycle/ProvinceOpening", "fills a province before it is up"),
                        Map.entry("tenancy/lifecycle/ProvinceWatch", "whether it is up"),
                        Map.entry("ui/ChooseView", "names of one's own places, tried by ScreenWallsTests"),
                        Map.entry("ui/MainLayout", "the name of one's own province, tried by ScreenWallsTests"),
                        Map.entry(
                                "ui/NoProvinceView",
                                "whether one's own provinces are in service, tried by ScreenWallsTests")));
    }

    @Test
    void whatIsRememberedBetweenRequestsIsKnown() {
        assertPlaces(
                "\\bstatic\\b[^;{]*=\\s*(new\\s+\\w*(Map|Set|List|Queue|Deque|Reference)\\b|Collections\\.synchronized"
                        + "|ConcurrentHashMap\\.newKeySet)|\\b(Inheritable)?ThreadLocal\\b|\\bScopedValue\\b|@Cacheable"
                        + "|\\bConcurrent\\w*(Map|Set|Queue|Deque)\\b|\\bCaffeine\\b|\\bvolatile\\b|\\bAtomic\\w+"
                        + "|\\bWeakHashMap\\b",
                Map.ofEntries(
                        Map.entry(
                                "tenancy/CurrentProvince",
                                "a scope without setter, ends with the work it was bound for"),
                        Map.entry(
                                "tenancy/lifecycle/KnownProvinces",
                                "the deployment's list of provinces, none of their rows; and which one this thread opens"),
                        Map.entry(
                                "orgunit/index/Kept",
                                "units, stages and agreements, by the province's slug: ServiceWallsTests"),
                        Map.entry(
                                "procedure/search/ProcedureIndexes",
                                "what procedures are searched by, by the province's slug: ServiceWallsTests"),
                        Map.entry(
                                "procedure/intake/ImportRuns",
                                "how far one run is, gone with the run: no field, and no rows"),
                        Map.entry("printing/Templates", "templates of reports, the same for all"),
                        Map.entry("shared/JobQueue", "whether this node takes jobs; what they are stands in a table"),
                        Map.entry(
                                "account/directory/KeycloakOrganisations",
                                "keys of the organisations, by the province's own alias"),
                        Map.entry("account/directory/KeycloakRoles", "the key of the portal's own client"),
                        Map.entry("platform/control/ControlAnnouncement", "the port and the token of this node"),
                        Map.entry("security/keycloak/Keycloak", "a type, no memory"),
                        Map.entry("security/keycloak/KeycloakCheck", "a type, no memory"),
                        Map.entry("security/keycloak/SignedOut", "ended sessions, by the sign-in server's own keys"),
                        Map.entry("tenancy/database/Databases", "servers and schemas, by the province's slug"),
                        Map.entry(
                                "tenancy/database/Departures",
                                "connections of each province, to end them when it is shut"),
                        Map.entry("tenancy/lifecycle/ProvinceWatch", "which provinces are being asked just now")));
    }

    @Test
    void doorsWithoutARoleAreKnown() {
        assertPlaces(
                "\\bpermitAll\\b|@PermitAll\\b|@AnonymousAllowed\\b|\\banonymous\\(|\\bweb\\.ignoring",
                Map.ofEntries(
                        Map.entry(
                                "security/SecurityConfiguration",
                                "health, styles, icons, what is on public view (PublicWallsTests), and the page of an error"),
                        Map.entry("ui/LoginView", "the sign-in"),
                        Map.entry("ui/HomeView", "leads on, shows nothing"),
                        Map.entry("ui/MainLayout", "the frame: names the own province"),
                        Map.entry("ui/NotFoundPage", "says that there is nothing"),
                        Map.entry(
                                "platform/control/ControlSecurity",
                                "the management port: health; the rest needs the node's token"),
                        Map.entry("ui/ChooseView", "one's own places, tried by ScreenWallsTests"),
                        Map.entry("ui/NoProvinceView", "why one has no place, tried by ScreenWallsTests"),
                        Map.entry("ui/SignedOutView", "the last page of a visit, tried by ScreenWallsTests"),
                        Map.entry("ui/FailurePage", "says that something failed")));
    }

    @Test
    void whoReachesTheDeploymentsOwnTablesIsKnown() {
        assertPlaces(
                "@Qualifier\\(\"control\"\\)|\\bDriverManager\\b|\\bHikari\\w+|\\bdatabases\\.control\\(",
                Map.ofEntries(
                        Map.entry("tenancy/lifecycle/TenancyConfiguration", "makes it"),
                        Map.entry("tenancy/database/Databases", "the pools"),
                        Map.entry("report/ReportJobs", "the queue of jobs"),
                        Map.entry("account/AccountJobs", "the queue of jobs"),
                        Map.entry("security/keycloak/SignedOut", "the list of ended sessions"),
                        Map.entry("tenancy/control/ErrorTable", "which errors there were, without their texts"),
                        Map.entry("tenancy/control/ProvinceTable", "the list of provinces"),
                        Map.entry("tenancy/database/Server", "the pools of one server")));
    }

    @Test
    void noStatementNamesASchema() {
        assertPlaces(
                "motcua_|\\b(use|set schema|set catalog)\\s+[`\"%\\w]|\\.set(Schema|Catalog)\\(|information_schema",
                Map.ofEntries(
                        Map.entry("tenancy/database/Databases", "the one place that switches"),
                        Map.entry("tenancy/Province", "the name of a province's schema"),
                        Map.entry("tenancy/database/Server", "the one place that switches"),
                        Map.entry("tenancy/database/Migrations", "whether a schema is there"),
                        Map.entry("tenancy/lifecycle/ProvinceRestore", "who still reads the schema that is left"),
                        Map.entry("tenancy/lifecycle/SchemaSize", "how large a schema is, for the operator"),
                        Map.entry(
                                "account/directory/KeycloakAccounts", "an attribute of the sign-in server, no schema"),
                        Map.entry("security/keycloak/Claims", "a claim of the sign-in server, no schema")));
    }

    @Test
    void whoHandlesProvincesAsWholesIsKnown() {
        assertPlaces(
                "\\bProvinceControl\\b|\\bProvinceBackups\\b|\\bProvinceRestore\\b",
                Map.ofEntries(
                        Map.entry("tenancy/lifecycle/ProvinceControl", "itself"),
                        Map.entry("tenancy/lifecycle/ProvinceBackups", "itself"),
                        Map.entry("tenancy/lifecycle/ProvinceRestore", "itself"),
                        Map.entry("tenancy/lifecycle/RestoreTraces", "clears up after one that broke off, at start-up"),
                        Map.entry("platform/PlatformService", "for the operator, tried by ServiceWallsTests"),
                        Map.entry("platform/control/ControlDoor", "the management port's door: the node's token"),
                        Map.entry("platform/control/ControlServlet", "behind that door")));
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
                    // Only at the beginning of a line: an address such as "/icons/**" begins none.
                    .replaceAll("(?sm)^\\s*/\\*.*?\\*/", "")
                    .replaceAll("(?m)^\\s*//.*$|^import .*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
