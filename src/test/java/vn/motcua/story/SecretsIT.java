package vn.motcua.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.motcua.realm.DemoRealm;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.MySqlServer;

/**
 * A portal with secrets and a database of its own, and with short sessions: whatever is done to it, no secret and no
 * token is said to anybody, and who does nothing is signed out.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecretsIT {

    private static final String DATABASE_PASSWORD = "database-" + UUID.randomUUID();
    private static final String ADMIN_SECRET = "admin-" + UUID.randomUUID();
    private static final Duration IDLE = Duration.ofSeconds(6);
    private static final Duration ABSOLUTE = Duration.ofSeconds(15);

    private static RealMode real;
    private static MySqlServer database;
    private static RunningPortal portal;

    @BeforeAll
    static void start() throws SQLException {
        real = RealMode.shared();
        database = MySqlServer.start(RunningPortal.freshFolder());
        try (Connection root = DriverManager.getConnection(database.url(), "root", "");
                Statement statement = root.createStatement()) {
            statement.execute("create user 'portal'@'%' identified by '" + DATABASE_PASSWORD + "'");
            statement.execute("grant all on *.* to 'portal'@'%'");
        }
        portal = RunningPortal.real(
                Map.of(
                        "MOTCUA_DB_URL",
                        database.url(),
                        "MOTCUA_DB_USER",
                        "portal",
                        "MOTCUA_DB_PASSWORD",
                        DATABASE_PASSWORD,
                        "MOTCUA_OIDC_ISSUER",
                        real.keycloak.issuer(),
                        "MOTCUA_OIDC_CLIENT_SECRET",
                        KeycloakServer.CLIENT_SECRET,
                        // Not the right one, so that Keycloak's refusal is provoked as well.
                        "MOTCUA_OIDC_ADMIN_CLIENT_SECRET",
                        ADMIN_SECRET),
                Path.of("tenants"),
                RunningPortal.freePort(),
                "--motcua.session.idle=" + IDLE.toSeconds() + "s",
                "--motcua.session.absolute=" + ABSOLUTE.toSeconds() + "s");
        real.knows(portal.address());
    }

    @AfterAll
    static void stop() {
        portal.close();
        database.kill();
    }

    private static Object get(Page page, String address) {
        return page.evaluate("address => fetch(address).then(answer => answer.text())", address);
    }

    private static boolean isLive(Page page) {
        return !String.valueOf(get(page, "session")).contains("ended");
    }

    @Test
    @Order(1)
    void whatAPageAsksByItselfKeepsNobodySignedIn() {
        try (Visitor visitor = Visitor.at(portal).becomes("gia-lai-leader")) {
            long since = System.nanoTime();
            Awaitility.await()
                    .atMost(IDLE.multipliedBy(3))
                    .pollInterval(Duration.ofMillis(500))
                    .pollInSameThread()
                    .until(() -> {
                        get(visitor.page(), "?v-r=heartbeat&v-uiId=0");
                        return !isLive(visitor.page());
                    });
            // The last thing they did was up to loading the page, a moment before the count began.
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isBetween(IDLE.dividedBy(3), IDLE.multipliedBy(2));
            visitor.opens("/overview").page().waitForURL("**/login**");
        }
    }

    @Test
    @Order(2)
    void whoWorksStaysUntilTheLongestTimeIsOver() {
        try (Visitor visitor = Visitor.at(portal).becomes("gia-lai-leader")) {
            long since = System.nanoTime();
            Awaitility.await()
                    .atMost(ABSOLUTE.multipliedBy(2))
                    .pollInterval(Duration.ofMillis(500))
                    .pollInSameThread()
                    .until(() -> {
                        get(visitor.page(), "overview");
                        return !isLive(visitor.page());
                    });
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isGreaterThan(IDLE);
        }
    }

    @Test
    @Order(3)
    void noSecretAndNoTokenIsSaidToAnybody() throws IOException {
        String token = real.keycloak.token("quang-nam-leader");
        List<String> heard = new ArrayList<>();
        hear(heard, portal.getAs(token, "/api/v1/me"), 200);
        hear(heard, portal.getAs(token.substring(0, token.length() - 9) + "forged-by", "/api/v1/me"), 401);
        hear(heard, portal.getAs("said-by-nobody", "/api/v1/me"), 401);
        hear(heard, portal.getAs(real.keycloak.machineToken("ha-tinh"), "/api/v1/me", "gia-lai"), 403);
        hear(heard, portal.page("/login/oauth2/code/keycloak?code=a-code-of-somebody&state=a-state"), 302);
        hear(heard, portal.page("/login/oauth2/code/keycloak?error=server_error&state=a-state"), 302);
        hear(heard, portal.postField("/logout/back-channel", "logout_token", token), 400);
        try (Visitor visitor = Visitor.at(portal).becomes("quang-nam-leader")) {
            heard.add(visitor.page().content());
            heard.add(
                    String.valueOf(
                            visitor.page()
                                    .evaluate(
                                            "JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}, location.href])")));
            database.kill();
            hear(heard, portal.getAs(token, "/api/v1/procedures"), 503);
            heard.add(String.valueOf(get(visitor.page(), "procedures")));
            visitor.opens("/procedures");
            heard.add(visitor.page().content());
        }
        heard.add(portal.commandLine());
        String log = portal.output();
        heard.add(log);
        heard.add(real.patient.output());
        heard.add(real.impatient.output());
        for (String said : heard) {
            assertThat(said)
                    .doesNotContain(DATABASE_PASSWORD, ADMIN_SECRET, KeycloakServer.CLIENT_SECRET)
                    .doesNotContain("eyJ", "a-code-of-somebody", "forged-by", "said-by-nobody");
        }
        assertThat(log)
                .contains("Signed in: quang-nam-leader")
                .contains("The token is refused: not one of this realm")
                .contains("Somebody could not sign in: again")
                .contains("A logout token was not taken");
        assertThat(log.lines()).noneMatch(line -> line.contains("password=" + DemoRealm.PASSWORD));
    }

    private static void hear(List<String> heard, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        heard.add(answer.headers().map() + answer.body());
    }
}
