package vn.motcua.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the portal carries, and what it does not let anybody do to it. */
class DoorIT {

    private static final List<String> SCREENS = List.of(
            "/overview",
            "/procedures",
            "/catalogues",
            "/units",
            "/counters",
            "/employees",
            "/staffing/need",
            "/volumes",
            "/reports",
            "/nowhere");

    private final RunningPortal portal = RunningPortal.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(String method, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(portal.address() + path))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/", "/api/v1/me", "/api/openapi", "/styles/motcua.css", "/error", "/x;y"})
    void everyAnswerCarriesItsHeaders(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/api/v1/me"})
    void whatPeopleSeeIsKeptInNoCache(String path) throws Exception {
        assertThat(send("GET", path).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void aPageRunsItsOwnScriptsOnly() throws Exception {
        String first = policy();
        assertThat(first)
                .contains("script-src 'self' 'unsafe-eval' 'nonce-")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(policy()).as("a new word for each page").isNotEqualTo(first);
        try (Visitor visitor = Visitor.at(portal).opens("/login")) {
            Page page = visitor.page();
            page.locator("#become-quang-nam-admin").waitFor();
            page.evaluate("""
                    () => {
                      window.stopped = new Promise(done =>
                        document.addEventListener('securitypolicyviolation', done, { once: true }));
                      const script = document.createElement('script');
                      script.textContent = 'window.broken = true';
                      document.body.append(script);
                      const picture = document.createElement('div');
                      picture.innerHTML = '<img src="data:," onerror="window.broken = true">';
                      document.body.append(picture);
                    }""");
            page.evaluate("() => window.stopped.then(() => true)");
            assertThat(page.evaluate("() => window.broken === undefined")).isEqualTo(true);
        }
    }

    private String policy() throws Exception {
        return send("GET", "/login")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
    }

    @Test
    void noScreenNeedsWhatThePolicyForbids() {
        for (String person : List.of("quang-nam-admin", "quang-nam-post")) {
            try (Visitor visitor = Visitor.at(portal)) {
                List<String> complaints = new ArrayList<>();
                visitor.page().onConsoleMessage(message -> {
                    if (message.text().contains("Content Security Policy")) {
                        complaints.add(message.text());
                    }
                });
                visitor.becomes(person);
                for (String screen : SCREENS) {
                    visitor.opens(screen);
                    assertThat(visitor.heading()).not().isEmpty();
                }
                assertThat(complaints).as(person).isEmpty();
            }
        }
    }

    @Test
    void signingInChangesTheSessionAndItsCookieIsForTheServerOnly() {
        try (Visitor visitor = Visitor.at(portal).opens("/login")) {
            Page page = visitor.page();
            page.locator("#become-quang-nam-admin").waitFor();
            String before = session(page).value;
            visitor.becomes("quang-nam-admin");
            var cookie = session(page);
            assertThat(cookie.value).isNotEqualTo(before).hasSizeGreaterThanOrEqualTo(32);
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        }
    }

    @Test
    void theLogSaysWhoWasTurnedAwayAndNobodyCanWriteTheirOwnEntryIntoIt() throws Exception {
        for (String name :
                List.of("a%0AINFO%20Signed%20in%3A%20operator", "%F0%9F%98%80".repeat(20), "x".repeat(500))) {
            http.send(
                    HttpRequest.newBuilder(URI.create(portal.address() + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("username=" + name + "&password=typed-by-mistake"))
                            .build(),
                    BodyHandlers.discarding());
        }
        String log = portal.output();
        assertThat(log)
                .contains("Sign-in refused: a_INFO_Signed_in__operator (")
                .contains("Sign-in refused: " + "_".repeat(20) + " (")
                .contains("Sign-in refused: " + "x".repeat(60) + " (")
                .doesNotContain("typed-by-mistake");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("INFO"));
    }

    private static com.microsoft.playwright.options.Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"TRACE, /login", "TRACE, /api/v1/me", "PUT, /login", "DELETE, /overview"})
    void methodsThatNobodyNeedsAreRefused(String method, String path) throws Exception {
        assertThat(send(method, path).statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/.git/config", "/WEB-INF/web.xml"})
    void nothingOfTheInsideIsServed(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path);
        assertThat(answer.body())
                .doesNotContain("vn.motcua.", "Exception", "Apache Tomcat", "[core]", "motcua.css\">styles");
        if (answer.statusCode() == 302) {
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        } else {
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    @Test
    void aForeignPageCannotActForSomebody() {
        try (Visitor visitor = Visitor.at(portal).becomes("quang-nam-admin")) {
            // With the person's cookie, as a browser would send it, but without the token that only our pages know.
            var requests = visitor.page().request();
            for (String path : List.of("/logout", "/session/province")) {
                assertThat(requests.post(portal.address() + path).status())
                        .as(path)
                        .isEqualTo(403);
            }
            String message = "{\"csrfToken\":\"guessed\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
            var answer = requests.post(
                    portal.address() + "/?v-r=uidl&v-uiId=0",
                    com.microsoft.playwright.options.RequestOptions.create()
                            .setHeader("Content-Type", "application/json")
                            .setData(message));
            assertThat(answer.text()).contains("appError").contains("\"changes\":{}");
            visitor.opens("/overview");
            assertThat(visitor.page().locator("vaadin-app-layout")).isVisible();
        }
    }

    @Test
    void aMessageOfAPageIsBounded() throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(portal.address() + "/?v-r=uidl&v-uiId=0"))
                        .POST(BodyPublishers.ofByteArray(new byte[3_000_000]))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void overTlsBrowsersGuardTheCookieAndAnAddressThatAsksTooMuchWaits() throws Exception {
        try (RunningPortal strict = RunningPortal.start(
                RunningPortal.freshFolder(),
                java.nio.file.Path.of("tenants"),
                RunningPortal.freePort(),
                "--motcua.public-url=https://motcua.example.vn",
                "--server.forward-headers-strategy=native",
                "--motcua.limits.new-sessions=4",
                "--motcua.limits.api-failures=3",
                "--motcua.limits.api-calls=2")) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(strict.address() + "/login"))
                            .header("X-Forwarded-Proto", "https")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                    .startsWith("__Host-motcua=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000")
                    .contains("includeSubDomains");

            HttpResponse<String> page = null;
            for (int times = 0; times < 4; times++) {
                page = http.send(
                        HttpRequest.newBuilder(URI.create(strict.address() + "/login"))
                                .build(),
                        BodyHandlers.ofString());
            }
            assertThat(page).isNotNull();
            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();

            assertThat(strict.get("quang-nam-admin", "/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(strict.get("quang-nam-admin", "/api/v1/me").statusCode()).isEqualTo(200);
            HttpResponse<String> third = strict.get("quang-nam-admin", "/api/v1/me");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.body()).contains("shared.too-many").contains("quá nhiều yêu cầu");
            assertThat(strict.get("gia-lai-admin", "/api/v1/me").statusCode()).isEqualTo(200);

            for (int guess = 0; guess < 3; guess++) {
                assertThat(strict.get("nobody-" + guess, "/api/v1/me").statusCode())
                        .isEqualTo(401);
            }
            assertThat(strict.get("nobody-4", "/api/v1/me").statusCode()).isEqualTo(429);
        }
    }
}
