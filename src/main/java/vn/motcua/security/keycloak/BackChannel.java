package vn.motcua.security.keycloak;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.tenancy.Deployment;

/** Keycloak tells that a session has ended there (OpenID Connect Back-Channel Logout 1.0). */
@RestController
class BackChannel {

    /** Exempt from the check of a browser's token, for no browser comes here: the caller's proof is in the message. */
    static final String PATH = "/logout/back-channel";

    private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);

    private final Keycloak keycloak;
    private final SignedOut signedOut;
    private final Deployment deployment;

    BackChannel(Keycloak keycloak, SignedOut signedOut, Deployment deployment) {
        this.keycloak = keycloak;
        this.signedOut = signedOut;
        this.deployment = deployment;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, String>> logout(@RequestParam(name = "logout_token", defaultValue = "") String text) {
        if (deployment.demo()) {
            return answer(HttpStatus.NOT_FOUND, "demo mode has no sign-in server");
        }
        try {
            Jwt token = keycloak.realm().signed().decode(text);
            Optional<String> wrong = TokenRules.logout(
                    token,
                    Objects.requireNonNull(deployment.oidc().issuer()),
                    deployment.oidc().clientId(),
                    Instant.now());
            if (wrong.isPresent()) {
                return answer(HttpStatus.BAD_REQUEST, wrong.get());
            }
            signedOut.add(
                    token.getClaimAsString("sid"), token.getSubject(), Objects.requireNonNull(token.getIssuedAt()));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (BadJwtException e) {
            return answer(HttpStatus.BAD_REQUEST, "not a token of this realm");
        } catch (JwtException | SignInServerDown e) {
            // Keycloak's keys cannot be had: it is not known whether this is true.
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "cannot be checked now");
        }
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String reason) {
        LOG.warn("A logout token was not taken: {}", reason);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("error", "invalid_request", "error_description", reason));
    }
}
