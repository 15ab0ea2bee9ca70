package vn.motcua.security.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.core.ClaimAccessor;

class TokenRulesTests {

    private static final String ISSUER = "https://id.example/realms/motcua";
    private static final Instant NOW = Instant.parse("2026-01-01T08:00:00Z");

    private static Map<String, Object> logoutToken() {
        return new HashMap<>(Map.of(
                "iss",
                ISSUER,
                "aud",
                List.of("motcua"),
                "iat",
                NOW.minusSeconds(1),
                "exp",
                NOW.plusSeconds(120),
                "jti",
                "7",
                "sub",
                "person",
                "sid",
                "session",
                "events",
                Map.of(TokenRules.LOGOUT_EVENT, Map.of())));
    }

    private static Optional<String> logout(Map<String, Object> claims) {
        ClaimAccessor token = () -> claims;
        return TokenRules.logout(token, ISSUER, "motcua", NOW);
    }

    @Test
    void aLogoutTokenOfTheRealmIsTaken() {
        assertThat(logout(logoutToken())).isEmpty();
        Map<String, Object> withoutSid = logoutToken();
        withoutSid.remove("sid");
        assertThat(logout(withoutSid)).isEmpty();
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                forged("another issuer", claims -> claims.put("iss", "https://evil.example")),
                forged("another audience", claims -> claims.put("aud", List.of("motcua-api"))),
                forged("another audience", claims -> claims.remove("aud")),
                forged("expired", claims -> claims.put("exp", NOW.minusSeconds(31))),
                forged("expired", claims -> claims.remove("exp")),
                forged("from the future", claims -> claims.put("iat", NOW.plusSeconds(31))),
                forged("no iat", claims -> claims.remove("iat")),
                forged("too old", claims -> claims.put("iat", NOW.minusSeconds(301))),
                forged("no jti", claims -> claims.remove("jti")),
                forged("no logout event", claims -> claims.remove("events")),
                forged("no logout event", claims -> claims.put("events", Map.of("other", Map.of()))),
                forged("no logout event", claims -> claims.put("events", Map.of(TokenRules.LOGOUT_EVENT, "yes"))),
                forged("a nonce", claims -> claims.put("nonce", "1")),
                forged("no sid, no sub", claims -> {
                    claims.remove("sid");
                    claims.remove("sub");
                }));
    }

    private static Arguments forged(String reason, Consumer<Map<String, Object>> change) {
        Map<String, Object> claims = logoutToken();
        change.accept(claims);
        return Arguments.of(reason, claims);
    }

    @ParameterizedTest
    @MethodSource("forged")
    void anythingElseIsNot(String reason, Map<String, Object> claims) {
        assertThat(logout(claims)).contains(reason);
    }

    private static Optional<String> access(Map<String, Object> claims) {
        ClaimAccessor token = () -> claims;
        return TokenRules.access(token, ISSUER, "motcua-api", NOW);
    }

    @Test
    void theApiTakesAccessTokensMadeForItAndNothingElse() {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss", ISSUER, "aud", List.of("motcua-api"), "exp", NOW.plusSeconds(9), "typ", "Bearer", "sub", "p"));
        assertThat(access(claims)).isEmpty();
        claims.put("typ", "ID");
        assertThat(access(claims)).contains("not an access token");
        claims.put("typ", "Bearer");
        claims.put("aud", List.of("motcua"));
        assertThat(access(claims)).contains("another audience");
        claims.put("aud", List.of("motcua-api"));
        claims.put("exp", NOW.minusSeconds(60));
        assertThat(access(claims)).contains("expired");
    }

    @Test
    void aRefreshedTokenIsTheSamePersons() {
        Map<String, Object> claims =
                Map.of("iss", ISSUER, "aud", List.of("motcua"), "exp", NOW.plusSeconds(9), "sub", "person");
        ClaimAccessor token = () -> claims;
        assertThat(TokenRules.refreshed(token, ISSUER, "motcua", "person", NOW)).isEmpty();
        assertThat(TokenRules.refreshed(token, ISSUER, "motcua", "another", NOW))
                .contains("another person's");
    }
}
