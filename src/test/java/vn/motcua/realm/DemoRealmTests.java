package vn.motcua.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoRealmTests {

    private static final Path PRODUCTION = Path.of("deploy/keycloak/motcua-realm.json");

    private static JsonNode demo(Path tenants) {
        return JsonMapper.shared().readTree(DemoRealm.of(PRODUCTION, tenants));
    }

    @Test
    void theProductionRealmHasNobodyAndNoSecretAndNoPasswordsForScripts() {
        JsonNode realm = JsonMapper.shared().readTree(PRODUCTION);
        assertThat(strings(realm.get("users"), "username")).containsExactly("service-account-motcua-admin");
        assertThat(realm.has("organizations")).isFalse();
        assertThat(strings(realm.get("clients"), "clientId"))
                .containsExactly("motcua", "motcua-api", "motcua-script", "motcua-admin");
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("directAccessGrantsEnabled") != null
                            && client.get("directAccessGrantsEnabled").asBoolean())
                    .isFalse();
            assertThat(client.path("secret").asString("${none}"))
                    .startsWith("${")
                    .endsWith("}");
        }
        assertThat(realm.get("smtpServer").get("password").asString()).isEqualTo("${MOTCUA_SMTP_PASSWORD:}");
    }

    @Test
    void everyProvinceIsAnOrganisationWithItsPeopleInIt() {
        JsonNode realm = demo(Path.of("tenants"));
        assertThat(strings(realm.get("organizations"), "alias"))
                .containsExactly("gia-lai", "ha-tinh", "lang-son", "phu-tho", "quang-nam");
        JsonNode quangNam = realm.get("organizations").get(4);
        assertThat(quangNam.get("name").asString()).isEqualTo("Quảng Nam");
        assertThat(strings(quangNam.get("members"), "username"))
                .contains("quang-nam-admin", "quang-nam-leader", "lien-tinh")
                .doesNotContain("gia-lai-admin", "khong-tinh", "operator");
        assertThat(strings(realm.get("clients"), "clientId")).contains("motcua-machine-quang-nam");
    }

    @Test
    void aBrokenProvinceIsLeftOutAndAnOrganisationMayHaveAnotherNameThanItsProvince(@TempDir Path tenants)
            throws IOException {
        province(tenants, "hai-phong", "slug: hai-phong\nname: Hải Phòng\norganisation: hp\n");
        province(tenants, "hong", "slug: [\n");
        province(tenants, "trong", "");
        assertThat(strings(demo(tenants).get("organizations"), "alias")).containsExactly("hp");
    }

    private static void province(Path tenants, String slug, String yaml) throws IOException {
        Files.writeString(Files.createDirectory(tenants.resolve(slug)).resolve("province.yaml"), yaml);
    }

    @Test
    void noTwoPeopleShareANameOrAnAddress() {
        List<JsonNode> users =
                demo(Path.of("tenants")).get("users").valueStream().toList();
        assertThat(users.stream().map(user -> user.get("username").asString())).doesNotHaveDuplicates();
        assertThat(users.stream()
                        .filter(user -> user.has("email"))
                        .map(user -> user.get("email").asString()))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> strings(JsonNode list, String field) {
        return list.valueStream().map(node -> node.get(field).asString());
    }
}
