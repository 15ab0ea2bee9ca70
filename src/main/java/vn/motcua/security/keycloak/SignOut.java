package vn.motcua.security.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.security.session.SignedIn;
import vn.motcua.security.session.Tokens;

/**
 * Leaving: the session ends here, then Keycloak's by the browser's visit there (OpenID Connect RP-Initiated Logout), and
 * the way ends on a page that says so. With Keycloak silent, it ends here alone, and the page says that.
 */
final class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String TOKENS = SignOut.class.getName();

    private final Keycloak keycloak;
    private final RedirectStrategy redirects;

    SignOut(Keycloak keycloak, RedirectStrategy redirects) {
        this.keycloak = keycloak;
        this.redirects = redirects;
    }

    /** Before the session is ended: remembers what Keycloak has to be shown. */
    @Override
    public void logout(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication auth) {
        SignedIn.in(request.getSession(false))
                .flatMap(SignedIn::tokens)
                .ifPresent(tokens -> request.setAttribute(TOKENS, tokens));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        redirects.sendRedirect(request, response, target(request));
    }

    private String target(HttpServletRequest request) {
        if (!(request.getAttribute(TOKENS) instanceof Tokens tokens)) {
            return "/signed-out";
        }
        Optional<String> endSession = keycloak.answers() ? endSession() : Optional.empty();
        return endSession
                .map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .queryParam("ui_locales", SignInRequests.language(request))
                        .encode()
                        .buildAndExpand(tokens.idToken(), base(request) + "/signed-out")
                        .toUriString())
                .orElse("/signed-out?here-only");
    }

    private Optional<String> endSession() {
        try {
            return Optional.of(keycloak.realm().endSession());
        } catch (SignInServerDown e) {
            return Optional.empty();
        }
    }

    private static String base(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath())
                .replaceQuery(null)
                .fragment(null)
                .build()
                .toUriString();
    }
}
