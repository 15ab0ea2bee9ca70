package vn.motcua.security.keycloak;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The portal's question to Keycloak: with a proof key (S256), a state and a nonce, and in the portal's language. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private final Keycloak keycloak;
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInRequests(Keycloak keycloak) {
        this.keycloak = keycloak;
        requests = new DefaultOAuth2AuthorizationRequestResolver(
                id -> id.equals(Keycloak.REGISTRATION) ? keycloak.realm().registration() : null,
                "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return inLanguage(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return inLanguage(requests.resolve(request, registration), request);
    }

    /** @throws SignInServerDown rather than sending a browser to where nobody answers */
    private @Nullable OAuth2AuthorizationRequest inLanguage(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) {
            return null;
        }
        if (!keycloak.answers()) {
            throw new SignInServerDown("Keycloak does not answer", null);
        }
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.put("ui_locales", language(request)))
                .build();
    }

    /** As the screens choose it: Vietnamese unless English was chosen. */
    static String language(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                        && Arrays.stream(cookies)
                                .anyMatch(cookie -> cookie.getName().equals("motcua-language")
                                        && cookie.getValue().equals("en"))
                ? "en"
                : "vi";
    }
}
