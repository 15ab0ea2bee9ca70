package vn.motcua.security.keycloak;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClientResponseException;
import vn.motcua.security.session.SignInCheck;
import vn.motcua.security.session.Tokens;
import vn.motcua.tenancy.Deployment;

/** Asks Keycloak by the session's refresh token: who is signed in still gets new tokens, which say what they may now. */
@Component
class KeycloakCheck implements SignInCheck {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakCheck.class);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Keycloak keycloak;
    private final Organisations organisations;
    private final SignedOut signedOut;
    private final Deployment.Oidc settings;

    KeycloakCheck(Keycloak keycloak, Organisations organisations, SignedOut signedOut, Deployment deployment) {
        this.keycloak = keycloak;
        this.organisations = organisations;
        this.signedOut = signedOut;
        this.settings = deployment.oidc();
    }

    @Override
    public boolean isSignedOut(Tokens tokens, Instant signedIn) {
        return signedOut.contains(tokens.sid(), tokens.subject(), signedIn);
    }

    @Override
    public Result check(Tokens tokens) {
        String refresh = tokens.refreshToken();
        if (refresh == null) {
            return new Refused();
        }
        try {
            Keycloak.Realm realm = keycloak.realm();
            Map<String, Object> answer = ask(realm.registration(), refresh);
            return read(realm, tokens, answer);
        } catch (RestClientResponseException e) {
            return refusal(e);
        } catch (RuntimeException e) {
            LOG.warn("Keycloak did not confirm a session: {}", e.getClass().getSimpleName());
            return new NoAnswer();
        }
    }

    private Map<String, Object> ask(ClientRegistration registration, String refresh) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", refresh);
        Map<String, Object> answer = keycloak.http()
                .build()
                .post()
                .uri(registration.getProviderDetails().getTokenUri())
                .headers(headers -> headers.setBasicAuth(registration.getClientId(), registration.getClientSecret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JSON);
        return Objects.requireNonNull(answer, "an empty answer");
    }

    private Result read(Keycloak.Realm realm, Tokens before, Map<String, Object> answer) {
        String text = Objects.requireNonNull(text(answer, "id_token"), "no ID token");
        Jwt token = realm.signed().decode(text);
        Optional<String> wrong = TokenRules.refreshed(
                token, Objects.requireNonNull(settings.issuer()), settings.clientId(), before.subject(), Instant.now());
        if (wrong.isPresent()) {
            LOG.warn("Keycloak renewed a session with a token that is {}", wrong.get());
            return new Refused();
        }
        String next = text(answer, "refresh_token");
        Tokens renewed = new Tokens(text, next == null ? before.refreshToken() : next, before.subject(), before.sid());
        return new Renewed(renewed, organisations.membership(token.getClaims()));
    }

    /** Only what is said of the session ends it; a mistake in the portal's own settings signs nobody out at once. */
    private static Result refusal(RestClientResponseException e) {
        if (e.getStatusCode() == HttpStatus.BAD_REQUEST
                && e.getResponseBodyAsString().contains("\"invalid_grant\"")) {
            return new Refused();
        }
        LOG.warn("Keycloak answered {} when asked about a session", e.getStatusCode());
        return new NoAnswer();
    }

    private static @Nullable String text(Map<String, Object> answer, String name) {
        return answer.get(name) instanceof String text ? text : null;
    }
}
