package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.MotcuaApplication;
import vn.motcua.account.directory.RealDirectory;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.lifecycle.ProvinceControl;
import vn.motcua.testing.As;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.TestDeployment;

/** The organisations in a real Keycloak go with the provinces. */
@Tag("database")
@Tag("keycloak")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, RealDirectory.Apart.class})
@Import({As.class, RealDirectory.class})
class AccountJobsTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    KeycloakServer server;

    @Autowired
    ProvinceControl control;

    @Autowired
    Provinces provinces;

    private Map<String, Boolean> organisations() {
        try (Keycloak administrator = server.administrator()) {
            return KeycloakServer.realm(administrator).organizations().list(0, 100).stream()
                    .collect(Collectors.toMap(
                            OrganizationRepresentation::getAlias, OrganizationRepresentation::isEnabled));
        }
    }

    private void awaitOpen(String alias, boolean open) {
        Awaitility.await().atMost(SOON).until(() -> organisations().get(alias) == open);
    }

    private JsonNode claims(String username) {
        String payload = server.token(username).split("\\.")[1];
        return JsonMapper.shared().readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    @Test
    void aDisabledProvinceHasItsOrganisationShutAndOpenedAgain() {
        try {
            control.disable("ha-tinh", "Bảo trì", "operator");
            awaitOpen("ha-tinh", false);
            assertThat(claims("ha-tinh-leader").has("organization"))
                    .as("Keycloak no longer says that anybody belongs to it")
                    .isFalse();
            assertThat(organisations().entrySet().stream()
                            .filter(organisation -> !organisation.getValue())
                            .map(Map.Entry::getKey))
                    .containsExactly("ha-tinh");
        } finally {
            control.enable("ha-tinh", "operator");
        }
        awaitOpen("ha-tinh", true);
        assertThat(claims("ha-tinh-leader").get("organization").toString()).isEqualTo("[\"ha-tinh\"]");
    }

    @Test
    void anOrganisationThatWasShutByHandIsOpenedWhenItsProvinceIsOpenedAndNotBefore() {
        try (Keycloak administrator = server.administrator()) {
            var all = KeycloakServer.realm(administrator).organizations();
            OrganizationRepresentation shut = all.list(0, 100).stream()
                    .filter(each -> each.getAlias().equals("phu-tho"))
                    .findFirst()
                    .orElseThrow();
            shut.setEnabled(false);
            all.get(shut.getId()).update(shut).close();
        }
        // The others' business does not touch it.
        control.disable("ha-tinh", "Bảo trì", "operator");
        awaitOpen("ha-tinh", false);
        control.enable("ha-tinh", "operator");
        awaitOpen("ha-tinh", true);
        assertThat(organisations()).containsEntry("phu-tho", false);
        // At once: the second is not lost while the first is under way.
        control.disable("phu-tho", "Bảo trì", "operator");
        control.enable("phu-tho", "operator");
        awaitOpen("phu-tho", true);
    }

    @Test
    void everyProvinceHasExactlyOne() {
        List<String> aliases =
                provinces.up().stream().map(province -> province.organisation()).toList();
        assertThat(organisations().keySet()).containsExactlyInAnyOrderElementsOf(aliases);
    }
}
