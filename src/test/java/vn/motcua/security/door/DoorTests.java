package vn.motcua.security.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.security.TestProblems;
import vn.motcua.shared.Messages;

/** What is turned away before anybody is asked who they are. */
class DoorTests {

    private static final Limits LIMITS = new Limits(2, 3, 2, 1, 4, DataSize.ofBytes(100), DataSize.ofBytes(1_000));
    private static final FilterChain OPEN = (request, response) -> {};
    private static final FilterChain WRONG_PASSWORD =
            (request, response) -> ((HttpServletResponse) response).setStatus(401);

    private final AddressLimits limits =
            new AddressLimits(LIMITS, new TooMany(TestProblems.problems(JsonMapper.shared(), new Messages())));
    private final BodyLimit bodies = new BodyLimit(LIMITS);

    private int status(MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(request, response, chain);
        if (response.getStatus() == 429) {
            assertThat(response.getHeader("Retry-After")).isNotNull().isNotEqualTo("0");
        }
        return response.getStatus();
    }

    private static MockHttpServletRequest from(String address, String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return request;
    }

    @Test
    void triesToSignInAreCountedByAddress() throws Exception {
        assertThat(status(from("192.0.2.1", "POST", "/login"), OPEN)).isEqualTo(200);
        assertThat(status(from("192.0.2.1", "GET", "/oauth2/authorization/keycloak"), OPEN))
                .isEqualTo(200);
        assertThat(status(from("192.0.2.1", "GET", "/login/oauth2/code/keycloak"), OPEN))
                .isEqualTo(429);
        assertThat(status(from("192.0.2.2", "POST", "/login"), OPEN)).isEqualTo(200);
    }

    @Test
    void newSessionsAreCountedAndOldOnesGoOn() throws Exception {
        for (int times = 0; times < 3; times++) {
            assertThat(status(from("192.0.2.1", "GET", "/"), OPEN)).isEqualTo(200);
        }
        assertThat(status(from("192.0.2.1", "GET", "/overview"), OPEN)).isEqualTo(429);
        assertThat(status(from("192.0.2.1", "GET", "/styles/motcua.css"), OPEN)).isEqualTo(200);
        MockHttpServletRequest known = from("192.0.2.1", "GET", "/overview");
        known.setRequestedSessionId("there already");
        assertThat(status(known, OPEN)).isEqualTo(200);
    }

    @Test
    void pagesOnPublicViewAreCountedWhateverCookieComesAlong() throws Exception {
        for (int times = 0; times < 4; times++) {
            MockHttpServletRequest request = from("192.0.2.1", "GET", times % 2 == 0 ? "/public/x" : "/%70ublic/x");
            request.setRequestedSessionId("made up " + times);
            assertThat(status(request, OPEN)).isEqualTo(200);
        }
        assertThat(status(from("192.0.2.1", "GET", "/public/x/catalogue.csv"), OPEN))
                .isEqualTo(429);
        assertThat(status(from("192.0.2.1", "GET", "/overview"), OPEN))
                .as("who reads too much can still sign in")
                .isEqualTo(200);
        assertThat(status(from("192.0.2.2", "GET", "/public/x"), OPEN)).isEqualTo(200);
    }

    @Test
    void guessingAtTheApiEndsAndCallsWithoutAnyCredentialsCountForNothing() throws Exception {
        for (int times = 0; times < 5; times++) {
            assertThat(status(from("192.0.2.1", "GET", "/api/v1/me"), WRONG_PASSWORD))
                    .isEqualTo(401);
        }
        for (int times = 0; times < 2; times++) {
            MockHttpServletRequest guess = from("192.0.2.1", "GET", "/api/v1/me");
            guess.addHeader("Authorization", "Basic x");
            assertThat(status(guess, WRONG_PASSWORD)).isEqualTo(401);
        }
        assertThat(status(from("192.0.2.1", "GET", "/api/v1/me"), OPEN)).isEqualTo(429);
        assertThat(status(from("192.0.2.2", "GET", "/api/v1/me"), OPEN)).isEqualTo(200);
    }

    @Test
    void aMessageOfAPageHasASmallerLimitThanAFile() throws Exception {
        assertThat(body("v-r=uidl&v-uiId=0", new byte[101], true)).isEqualTo(413);
        assertThat(body("v-r=uidl&v-uiId=0", new byte[100], true)).isEqualTo(200);
        assertThat(body("v-r=upload", new byte[1_000], true)).isEqualTo(200);
        assertThat(body("v-r=upload", new byte[1_001], true)).isEqualTo(413);
    }

    @Test
    void whoDoesNotSayHowMuchComesIsStoppedOnTheWay() throws Exception {
        assertThat(body("v-r=uidl", new byte[100], false)).isEqualTo(200);
        assertThatThrownBy(() -> body("v-r=uidl", new byte[101], false)).isInstanceOf(IOException.class);
    }

    private int body(String query, byte[] body, boolean says) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {
            @Override
            public long getContentLengthLong() {
                return says ? super.getContentLengthLong() : -1;
            }
        };
        request.setQueryString(query);
        request.setContent(body);
        MockHttpServletResponse response = new MockHttpServletResponse();
        bodies.doFilter(request, response, (inner, answer) -> {
            int read = inner.getInputStream().readAllBytes().length;
            assertThat(read).isEqualTo(body.length);
        });
        return response.getStatus();
    }
}
