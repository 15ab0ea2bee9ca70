package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.KeycloakServerTests.claims;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.motcua.realm.DemoRealm;

/** What the realm lets happen and what it refuses, on a server of its own since it is changed. */
@Tag("keycloak")
class RealmRulesTests {

    private static final KeycloakServer SERVER = KeycloakServer.start(TestDeployment.freshFolder("keycloak"));
    private static final String CHALLENGE = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @AfterAll
    static void end() {
        SERVER.kill();
    }

    /** The portal's own hand in Keycloak. */
    private static Keycloak portal() {
        return KeycloakBuilder.builder()
                .serverUrl(SERVER.address())
                .realm("motcua")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("motcua-admin")
                .clientSecret(KeycloakServer.ADMIN_CLIENT_SECRET)
                .build();
    }

    @Test
    void thePortalKeepsAccountsAndOrganisationsWithThreeRights() {
        try (Keycloak keycloak = portal()) {
            RealmResource realm = keycloak.realm("motcua");
            String organisation = organisation(realm, "phu-tho").getId();
            UserRepresentation person = person("nguyen-van-moi");
            String id = CreatedResponseUtil.getCreatedId(realm.users().create(person));
            String client = realm.clients().findByClientId("motcua").getFirst().getId();
            var leader = realm.clients().get(client).roles().get("LEADER").toRepresentation();
            realm.users().get(id).roles().clientLevel(client).add(List.of(leader));
            try (Response joined =
                    realm.organizations().get(organisation).members().addMember(id)) {
                assertThat(joined.getStatus()).isEqualTo(201);
            }
            realm.users().get(id).resetPassword(password("mat-khau-rat-dai-1"));

            var answer = SERVER.post(Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "motcua-script",
                    "username",
                    "nguyen-van-moi",
                    "password",
                    "mat-khau-rat-dai-1",
                    "scope",
                    "openid organization:*"));
            var claims = claims(answer.get("access_token").asString());
            assertThat(claims.get("organization").toString()).isEqualTo("[\"phu-tho\"]");
            assertThat(claims.get("motcua_roles").toString()).isEqualTo("[\"LEADER\"]");
            assertThat(claims.get("name").asString()).isEqualTo("Nguyễn Văn Mới");

            realm.organizations()
                    .get(organisation)
                    .members()
                    .member(id)
                    .delete()
                    .close();
            realm.users().get(id).logout();
            realm.users().delete(id).close();
        }
    }

    private static UserRepresentation person(String username) {
        UserRepresentation person = new UserRepresentation();
        person.setUsername(username);
        person.setFirstName("Nguyễn Văn Mới");
        person.setEmail(username + "@phu-tho.motcua.example");
        person.setEnabled(true);
        return person;
    }

    private static CredentialRepresentation password(String value) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(value);
        return password;
    }

    private static OrganizationRepresentation organisation(RealmResource realm, String alias) {
        return realm.organizations().list(0, 100).stream()
                .filter(organisation -> alias.equals(organisation.getAlias()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePortalMayNotChangeTheRealmItself() {
        try (Keycloak keycloak = portal()) {
            RealmResource realm = keycloak.realm("motcua");
            RealmRepresentation changed = new RealmRepresentation();
            changed.setDisplayName("Changed");
            assertThatThrownBy(() -> realm.update(changed)).isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> realm.roles().list()).isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void aShortPasswordIsRefused() {
        try (Keycloak keycloak = SERVER.administrator()) {
            var users = KeycloakServer.realm(keycloak).users();
            String id =
                    users.searchByUsername("phu-tho-leader", true).getFirst().getId();
            for (String bad : List.of("ngan", "phu-tho-leader", "phu-tho-leader@phu-tho.motcua.example")) {
                assertThatThrownBy(() -> users.get(id).resetPassword(password(bad)))
                        .as(bad)
                        .isInstanceOf(ClientErrorException.class);
            }
        }
    }

    @Test
    void aDisabledOrganisationIsNamedInNoToken() {
        try (Keycloak keycloak = SERVER.administrator()) {
            RealmResource realm = KeycloakServer.realm(keycloak);
            OrganizationRepresentation organisation = organisation(realm, "lang-son");
            organisation.setEnabled(false);
            realm.organizations().get(organisation.getId()).update(organisation).close();

            var claims = claims(SERVER.token("lang-son-admin"));
            assertThat(claims.has("organization")).isFalse();
            assertThat(claims.get("motcua_roles").toString()).isEqualTo("[\"PROVINCE_ADMIN\"]");
        }
    }

    @Test
    void aRefreshedTokenKnowsOfARoleThatWasTakenAway() {
        var first = SERVER.tokens("ha-tinh-leader", "openid organization:*");
        try (Keycloak keycloak = SERVER.administrator()) {
            RealmResource realm = KeycloakServer.realm(keycloak);
            String client = realm.clients().findByClientId("motcua").getFirst().getId();
            String id = realm.users()
                    .searchByUsername("ha-tinh-leader", true)
                    .getFirst()
                    .getId();
            var roles = realm.users().get(id).roles().clientLevel(client);
            roles.remove(roles.listAll());
        }
        var second = SERVER.post(Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                "motcua-script",
                "refresh_token",
                first.get("refresh_token").asString()));
        var claims = claims(second.get("id_token").asString());
        assertThat(claims.has("motcua_roles")).isFalse();
        assertThat(claims.get("organization").toString()).isEqualTo("[\"ha-tinh\"]");
    }

    @Test
    void aSignInHasToProveItselfAndComesBackToThePortalOnly() throws Exception {
        SERVER.portal("http://127.0.0.1:4711");
        String back = "http://127.0.0.1:4711/login/oauth2/code/keycloak";
        assertThat(signIn(back, CHALLENGE + "&code_challenge_method=S256").statusCode())
                .isEqualTo(200);
        assertThat(signIn(back, CHALLENGE + "&code_challenge_method=plain")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("error=invalid_request");
        assertThat(signIn(back, "").headers().firstValue("Location").orElse("")).contains("error=invalid_request");
        assertThat(signIn("http://127.0.0.1:4712/login/oauth2/code/keycloak", CHALLENGE + "&code_challenge_method=S256")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSignInPageSpeaksVietnameseUnlessAskedOtherwise() throws Exception {
        SERVER.portal("http://127.0.0.1:4711");
        String back = "http://127.0.0.1:4711/login/oauth2/code/keycloak";
        String pkce = CHALLENGE + "&code_challenge_method=S256";
        assertThat(signIn(back, pkce).body()).contains("Tên đăng nhập", "Đăng nhập Motcua");
        assertThat(signIn(back, pkce + "&ui_locales=en").body()).contains("Sign in to Motcua");
    }

    private static HttpResponse<String> signIn(String back, String more) throws IOException, InterruptedException {
        URI page = URI.create(SERVER.issuer() + "/protocol/openid-connect/auth?client_id=motcua&response_type=code"
                + "&scope=openid%20organization:*&redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + more);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void itsDataOutliveAPowerCut() {
        String before = claims(SERVER.token(DemoRealm.OPERATOR)).get("sub").asString();
        SERVER.kill();
        SERVER.restart();
        assertThat(claims(SERVER.token(DemoRealm.OPERATOR)).get("sub").asString())
                .isEqualTo(before);
    }
}
