package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.realm.DemoRealm;

/** What the portal builds upon, as this Keycloak really does it with this realm. */
@Tag("keycloak")
class KeycloakServerTests {

    private static final KeycloakServer SERVER = KeycloakServer.shared();

    @Test
    void aPersonOfOneProvinceNamesItInBothTokens() {
        JsonNode answer = SERVER.tokens("quang-nam-admin", "openid organization:*");
        for (String token : new String[] {"access_token", "id_token"}) {
            JsonNode claims = claims(answer.get(token).asString());
            assertThat(claims.get("organization").toString()).isEqualTo("[\"quang-nam\"]");
            assertThat(claims.get("motcua_roles").toString()).isEqualTo("[\"PROVINCE_ADMIN\"]");
            assertThat(claims.get("preferred_username").asString()).isEqualTo("quang-nam-admin");
            assertThat(claims.get("name").asString()).isEqualTo("Trương Thị Mỹ Linh");
            assertThat(claims.get("title").asString()).isEqualTo("Chuyên viên, Sở Thông tin và Truyền thông");
        }
    }

    static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
    }

    @Test
    void aPersonOfTwoProvincesNamesBoth() {
        assertThat(claims(SERVER.token(DemoRealm.IN_TWO_PROVINCES))
                        .get("organization")
                        .valueStream())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("quang-nam", "gia-lai");
    }

    @Test
    void aPersonOfNoProvinceHasARoleAndNoOrganisation() {
        JsonNode claims = claims(SERVER.token(DemoRealm.IN_NO_PROVINCE));
        assertThat(claims.has("organization")).isFalse();
        assertThat(claims.get("motcua_roles").toString()).isEqualTo("[\"LEADER\"]");
    }

    @Test
    void onlyTheStarNamesAllProvinces() {
        assertThat(organisations("openid organization:gia-lai")).isEqualTo("[\"gia-lai\"]");
        assertThat(organisations("openid organization")).isEmpty();
        assertThat(organisations("openid organization:ha-tinh")).isEmpty();
    }

    private String organisations(String scope) {
        JsonNode claim = claims(SERVER.tokens(DemoRealm.IN_TWO_PROVINCES, scope)
                        .get("access_token")
                        .asString())
                .get("organization");
        return claim == null ? "" : claim.toString();
    }

    @Test
    void aMachineIsOfItsProvinceAndItsTokenIsForTheApi() {
        JsonNode claims = claims(SERVER.machineToken("gia-lai"));
        assertThat(claims.get("organization").toString()).isEqualTo("[\"gia-lai\"]");
        assertThat(claims.get("motcua_roles").toString()).isEqualTo("[\"PROVINCE_ADMIN\"]");
        assertThat(claims.get("aud").asString()).isEqualTo("motcua-api");
    }

    @Test
    void aScriptsTokenIsForTheApiAndLivesAMinute() {
        JsonNode claims = claims(SERVER.token("quang-nam-leader"));
        assertThat(claims.get("aud").asString()).isEqualTo("motcua-api");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(60);
    }

    @Test
    void thePortalsClientTakesNoPasswordsAndNobodyGetsAnOfflineToken() {
        assertThat(SERVER.post(Map.of(
                                "grant_type", "password",
                                "client_id", "motcua",
                                "client_secret", KeycloakServer.CLIENT_SECRET,
                                "username", "quang-nam-admin",
                                "password", DemoRealm.PASSWORD))
                        .get("error")
                        .asString())
                .isEqualTo("unauthorized_client");
        assertThat(SERVER.tokens("quang-nam-admin", "openid offline_access")
                        .get("error")
                        .asString())
                .isEqualTo("invalid_scope");
    }
}
