package vn.motcua.security.session;

import org.jspecify.annotations.Nullable;

/**
 * What Keycloak gave at the sign-in or since.
 *
 * @param subject Keycloak's key of the person
 * @param sid Keycloak's key of the session there
 */
public record Tokens(
        String idToken,
        @Nullable String refreshToken,
        String subject,
        @Nullable String sid) {

    /** Without the tokens, which would let whoever reads a log act for the person. */
    @Override
    public String toString() {
        return "Tokens[sid=" + sid + "]";
    }
}
