package vn.motcua.security.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * What a token must say, signature aside, to be taken for what it claims to be. Every rule answers with the reason for
 * refusing, or nothing.
 */
final class TokenRules {

    static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** Clocks of two machines are never quite the same. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final Duration LOGOUT_AGE = Duration.ofMinutes(5);

    private TokenRules() {}

    /** An access token for the API. */
    static Optional<String> access(ClaimAccessor token, String issuer, String audience, Instant now) {
        return common(token, issuer, audience, now)
                .or(() -> refuse(!says(token, "typ", "Bearer"), "not an access token"))
                .or(() -> refuse(blank(token.getClaimAsString("sub")), "nobody's"));
    }

    /** An ID token that came with a refreshed access token (OpenID Connect Core 1.0, 12.2). */
    static Optional<String> refreshed(ClaimAccessor token, String issuer, String client, String subject, Instant now) {
        return common(token, issuer, client, now).or(() -> refuse(!says(token, "sub", subject), "another person's"));
    }

    /** A logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). */
    static Optional<String> logout(ClaimAccessor token, String issuer, String client, Instant now) {
        Instant issued = token.getClaimAsInstant("iat");
        return common(token, issuer, client, now)
                .or(() -> refuse(issued == null, "no iat"))
                .or(() -> refuse(issued != null && issued.isBefore(now.minus(LOGOUT_AGE)), "too old"))
                .or(() -> refuse(blank(token.getClaimAsString("jti")), "no jti"))
                .or(() -> refuse(!hasLogoutEvent(token.getClaim("events")), "no logout event"))
                .or(() -> refuse(token.hasClaim("nonce"), "a nonce"))
                .or(() -> refuse(
                        blank(token.getClaimAsString("sid")) && blank(token.getClaimAsString("sub")),
                        "no sid, no sub"));
    }

    private static Optional<String> common(ClaimAccessor token, String issuer, String audience, Instant now) {
        Instant expires = token.getClaimAsInstant("exp");
        Instant issued = token.getClaimAsInstant("iat");
        List<String> audiences = token.getClaimAsStringList("aud");
        return refuse(!says(token, "iss", issuer), "another issuer")
                .or(() -> refuse(audiences == null || !audiences.contains(audience), "another audience"))
                .or(() -> refuse(expires == null || !now.isBefore(expires.plus(SKEW)), "expired"))
                .or(() -> refuse(issued != null && issued.isAfter(now.plus(SKEW)), "from the future"));
    }

    private static boolean hasLogoutEvent(@Nullable Object events) {
        return events instanceof Map<?, ?> map && map.get(LOGOUT_EVENT) instanceof Map<?, ?>;
    }

    private static boolean says(ClaimAccessor token, String claim, String value) {
        return value.equals(token.getClaimAsString(claim));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<String> refuse(boolean wrong, String reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
