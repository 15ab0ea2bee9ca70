package vn.motcua.security.keycloak;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import vn.motcua.security.session.Sessions;
import vn.motcua.security.session.SignedIn;
import vn.motcua.security.session.Tokens;

/** What follows an attempt to sign in: a session of our own, or the sign-in page with the reason. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInOutcome.class);

    /** Holds the tokens between two steps of the sign-in; then they move to {@link SignedIn}. */
    final OAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();

    private final Organisations organisations;
    private final Sessions sessions;

    SignInOutcome(Organisations organisations, Sessions sessions) {
        this.organisations = organisations;
        this.sessions = sessions;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(Keycloak.REGISTRATION, authentication, request);
        clients.removeAuthorizedClient(Keycloak.REGISTRATION, authentication, request, response);
        Tokens tokens = new Tokens(
                user.getIdToken().getTokenValue(),
                client == null || client.getRefreshToken() == null
                        ? null
                        : client.getRefreshToken().getTokenValue(),
                Objects.requireNonNull(user.getSubject()),
                user.getIdToken().getClaimAsString("sid"));
        SignedIn signedIn = new SignedIn(organisations.membership(user.getClaims()), tokens, Instant.now());
        sessions.begin(request, response, signedIn);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String reason = reason(exception);
        LOG.warn("Somebody could not sign in: {}", reason);
        getRedirectStrategy().sendRedirect(request, response, "/login?" + reason);
    }

    /** {@code down}, {@code again} (took too long, or cancelled) or {@code refused}: what the sign-in page explains. */
    static String reason(AuthenticationException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SignInServerDown || cause instanceof RestClientException) {
                return "down";
            }
        }
        String code = exception instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        return switch (code) {
            case "authorization_request_not_found", "access_denied", "temporarily_unavailable", "login_required" ->
                "again";
            default -> "refused";
        };
    }
}
