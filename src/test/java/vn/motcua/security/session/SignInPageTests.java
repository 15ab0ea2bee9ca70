package vn.motcua.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;

/** Who hears at the sign-in page that their session has ended. */
class SignInPageTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/overview");

    private String sentTo() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SignInPage().commence(request, response, new InsufficientAuthenticationException("nobody"));
        return String.valueOf(response.getRedirectedUrl());
    }

    @Test
    void whoComesForTheFirstTimeHearsNothing() throws Exception {
        assertThat(sentTo()).endsWith("/login");
    }

    @Test
    void whoHasASessionWithoutHavingSignedInHearsNothing() throws Exception {
        request.setRequestedSessionId("known");
        request.setRequestedSessionIdValid(true);
        assertThat(sentTo()).endsWith("/login");
    }

    @Test
    void whoseSessionEndsWithThisRequestHearsOfIt() throws Exception {
        request.setAttribute(SessionGuard.ENDED, true);
        assertThat(sentTo()).endsWith("/login?ended");
    }

    @Test
    void whoseSessionEndedEarlierHearsOfIt() throws Exception {
        request.setRequestedSessionId("gone");
        request.setRequestedSessionIdValid(false);
        assertThat(sentTo()).endsWith("/login?ended");
    }
}
