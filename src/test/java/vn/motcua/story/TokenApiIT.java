package vn.motcua.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.admin.client.Keycloak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.realm.DemoRealm;
import vn.motcua.shared.Ids;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.MySqlServer;

/** The API of real mode: tokens of a real Keycloak are taken for what they say, and nothing else is. */
class TokenApiIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static RealMode real;

    @BeforeAll
    static void start() {
        real = RealMode.shared();
    }

    private static HttpResponse<String> get(String token, String path, String... provinces) {
        return real.patient.getAs(token, path, provinces);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(json(answer).get("code").asString()).isEqualTo("shared.unauthorised");
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        HttpResponse<String> answer = get("", "/api/v1/me");
        isRefused(answer);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).doesNotContain("error");
        isRefused(real.patient.get("quang-nam-admin", "/api/v1/me"));
    }

    @Test
    void aTokenSaysWhoWhereAndAsWhat() {
        String token = real.keycloak.token("gia-lai-post");
        JsonNode me = json(get(token, "/api/v1/me"));
        assertThat(me.get("username").asString()).isEqualTo("gia-lai-post");
        assertThat(me.get("province").asString()).isEqualTo("gia-lai");
        assertThat(me.get("roles").get(0).asString()).isEqualTo("POST_MANAGER");
        assertThat(get(token, "/api/v1/counters").statusCode()).isEqualTo(200);
        assertThat(get(token, "/api/v1/counters", "gia-lai").statusCode()).isEqualTo(200);
    }

    @Test
    void ofTwoProvincesOneIsNamed() {
        String token = real.keycloak.token(DemoRealm.IN_TWO_PROVINCES);
        JsonNode me = json(get(token, "/api/v1/me"));
        assertThat(me.get("province").isNull()).isTrue();
        assertThat(me.get("provinces").valueStream().map(JsonNode::asString)).containsExactly("gia-lai", "quang-nam");
        HttpResponse<String> unnamed = get(token, "/api/v1/procedures");
        assertThat(unnamed.statusCode()).isEqualTo(400);
        assertThat(json(unnamed).get("code").asString()).isEqualTo("security.name-a-province");
        assertThat(get(token, "/api/v1/procedures", "gia-lai").statusCode()).isEqualTo(200);
        assertThat(json(get(token, "/api/v1/me", "quang-nam")).get("province").asString())
                .isEqualTo("quang-nam");
        for (String foreign : List.of("ha-tinh", "nowhere", "*", "GIA-LAI", "gia-lai,quang-nam")) {
            assertThat(get(token, "/api/v1/procedures", foreign).statusCode())
                    .as(foreign)
                    .isEqualTo(403);
            assertThat(get(token, "/api/v1/me", foreign).statusCode())
                    .as(foreign)
                    .isEqualTo(403);
        }
        assertThat(get(token, "/api/v1/procedures", "gia-lai", "quang-nam").statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutTheClaimThereIsNoProvince() {
        String silent = real.keycloak
                .tokens("gia-lai-admin", "openid")
                .get("access_token")
                .asString();
        assertThat(json(get(silent, "/api/v1/me")).get("provinces").isEmpty()).isTrue();
        assertThat(json(get(silent, "/api/v1/me")).get("roles").isEmpty()).isTrue();
        assertThat(get(silent, "/api/v1/procedures").statusCode()).isEqualTo(403);
        assertThat(get(silent, "/api/v1/procedures", "gia-lai").statusCode()).isEqualTo(403);
    }

    @Test
    void theOperatorIsInNoProvince() {
        String token = real.keycloak.token(DemoRealm.OPERATOR);
        assertThat(json(get(token, "/api/v1/me")).get("roles").get(0).asString())
                .isEqualTo("OPERATOR");
        assertThat(get(token, "/api/v1/procedures").statusCode()).isEqualTo(403);
        assertThat(get(token, "/api/v1/me", "gia-lai").statusCode()).isEqualTo(403);
    }

    @Test
    void aMachineWorksForItsProvinceAlone() {
        String token = real.keycloak.machineToken("ha-tinh");
        JsonNode me = json(get(token, "/api/v1/me"));
        assertThat(me.get("username").asString()).isEqualTo("service-account-motcua-machine-ha-tinh");
        assertThat(me.get("province").asString()).isEqualTo("ha-tinh");
        assertThat(get(token, "/api/v1/procedures").statusCode()).isEqualTo(200);
        assertThat(get(token, "/api/v1/procedures", "gia-lai").statusCode()).isEqualTo(403);
    }

    @Test
    void aMachineOfTwoProvincesWorksForNone() {
        String token = real.machineToken(
                "motcua-machine-of-two",
                client -> client.getProtocolMappers().stream()
                        .filter(mapper ->
                                "organization".equals(mapper.getConfig().get("claim.name")))
                        .findFirst()
                        .orElseThrow()
                        .getConfig()
                        .put("claim.value", "[\"ha-tinh\", \"gia-lai\"]"));
        assertThat(claims(token).get("organization").size()).isEqualTo(2);
        JsonNode me = json(get(token, "/api/v1/me"));
        assertThat(me.get("provinces").isEmpty()).isTrue();
        assertThat(me.get("roles").isEmpty()).isTrue();
        assertThat(get(token, "/api/v1/procedures").statusCode()).isEqualTo(403);
        assertThat(get(token, "/api/v1/procedures", "ha-tinh").statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenThatHasExpiredIsRefused() {
        String token = real.machineToken(
                "motcua-machine-of-yesterday", client -> client.getAttributes().put("access.token.lifespan", "-86400"));
        assertThat(claims(token).get("exp").asLong()).isLessThan(Instant.now().getEpochSecond());
        isRefused(get(token, "/api/v1/me"));
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        try (Keycloak administrator = real.keycloak.administrator()) {
            String token = administrator.tokenManager().getAccessTokenString();
            assertThat(claims(token).get("iss").asString()).endsWith("/realms/master");
            isRefused(get(token, "/api/v1/me"));
        }
    }

    @Test
    void tokensOfOtherUsesAreRefused() {
        JsonNode tokens = real.keycloak.tokens("gia-lai-admin", "openid organization:*");
        isRefused(get(tokens.get("id_token").asString(), "/api/v1/me"));
        isRefused(get(tokens.get("refresh_token").asString(), "/api/v1/me"));
        // Made for another client: without our audience.
        JsonNode other = real.keycloak.post(Map.of(
                "grant_type", "client_credentials",
                "client_id", "motcua-admin",
                "client_secret", KeycloakServer.ADMIN_CLIENT_SECRET));
        isRefused(get(other.get("access_token").asString(), "/api/v1/me"));
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] parts = real.keycloak.token("gia-lai-admin").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("gia-lai", "ha-tinh").getBytes(StandardCharsets.UTF_8));
        isRefused(get(parts[0] + "." + forged + "." + parts[2], "/api/v1/me"));
    }

    @Test
    void aTokenOfASessionThatHasEndedIsRefusedOnEveryNode() throws SQLException {
        String token = real.keycloak.token("phu-tho-admin");
        assertThat(get(token, "/api/v1/me").statusCode()).isEqualTo(200);
        // As the node writes it that Keycloak told.
        try (Connection control =
                        DriverManager.getConnection(MySqlServer.shared().url(), "root", "");
                PreparedStatement insert = control.prepareStatement("insert into motcua_control.signed_out"
                        + " (id, sid, said_at, received_at) values (?, ?, utc_timestamp(6), utc_timestamp(6))")) {
            insert.setBytes(1, Ids.bytes(Ids.next()));
            insert.setString(
                    2,
                    JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                            .get("sid")
                            .asString());
            insert.executeUpdate();
        }
        for (RunningPortal portal : List.of(real.patient, real.impatient)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> isRefused(portal.getAs(token, "/api/v1/me")));
        }
        assertThat(get(real.keycloak.token("phu-tho-admin"), "/api/v1/me").statusCode())
                .isEqualTo(200);
    }

    private static final JOSEObjectType LOGOUT = new JOSEObjectType("logout+jwt");

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(real.keycloak.issuer())
                .audience("motcua")
                .subject("somebody")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .jwtID("1")
                .claim("sid", "session")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key, String keyId) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(keyId)
                        .type(LOGOUT)
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    static Stream<String> forgedLogouts() throws JOSEException {
        RSAKey own = new RSAKeyGenerator(2048).generate();
        String keyId = real.keycloak.token("gia-lai-admin").split("\\.")[0];
        String realm =
                JSON.readTree(Base64.getUrlDecoder().decode(keyId)).get("kid").asString();
        JsonNode tokens = real.keycloak.tokens("gia-lai-admin", "openid organization:*");
        return Stream.of(
                "",
                "no token at all",
                new PlainJWT(claims().build()).serialize(),
                signed(claims().build(), own, realm),
                signed(claims().build(), own, "unknown"),
                tokens.get("id_token").asString(),
                tokens.get("access_token").asString());
    }

    @ParameterizedTest
    @MethodSource("forgedLogouts")
    void whatKeycloakDidNotSayEndsNoSession(String token) {
        HttpResponse<String> answer = real.patient.postField("/logout/back-channel", "logout_token", token);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }
}
