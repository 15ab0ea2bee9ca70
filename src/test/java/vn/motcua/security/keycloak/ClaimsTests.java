package vn.motcua.security.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.security.Membership;
import vn.motcua.security.Role;

class ClaimsTests {

    /** The organisation of Hà Tĩnh has another name than its folder. */
    private static final Map<String, String> SLUGS = Map.of("gia-lai", "gia-lai", "tinh-ha-tinh", "ha-tinh");

    private static Membership read(Map<String, Object> claims) {
        return Claims.membership(claims, alias -> Optional.ofNullable(SLUGS.get(alias)));
    }

    @Test
    void saysWhoSomebodyIs() {
        Membership member = read(Map.of(
                "sub", "1",
                "preferred_username", "an",
                "name", "Nguyễn An",
                "title", "Chuyên viên",
                "motcua_roles", List.of("LEADER", "APPROVER"),
                "organization", List.of("tinh-ha-tinh", "gia-lai")));
        assertThat(member.username()).isEqualTo("an");
        assertThat(member.name()).isEqualTo("Nguyễn An");
        assertThat(member.title()).isEqualTo("Chuyên viên");
        assertThat(member.roles()).containsExactlyInAnyOrder(Role.LEADER, Role.APPROVER);
        assertThat(member.provinces()).containsExactly("gia-lai", "ha-tinh");
    }

    @Test
    void rolesAndOrganisationsThatAreUnknownHereAreNotTheirs() {
        Membership member = read(Map.of(
                "sub", "1",
                "motcua_roles", List.of("ADMIN", "leader", "offline_access", "ROLE_LEADER"),
                "organization", List.of("ha-tinh", "somewhere")));
        assertThat(member.roles()).isEmpty();
        assertThat(member.provinces()).isEmpty();
    }

    static Stream<Map<String, Object>> withoutOrganisation() {
        return Stream.of(
                Map.of("sub", "1"),
                Map.of("sub", "1", "organization", List.of()),
                Map.of("sub", "1", "organization", "gia-lai"),
                Map.of("sub", "1", "organization", List.of(1, true)),
                Map.of("sub", "1", "groups", List.of("gia-lai"), "province", "gia-lai"),
                Map.of("sub", "1", "preferred_username", "gia-lai-admin", "email", "an@gia-lai.motcua.example"));
    }

    @ParameterizedTest
    @MethodSource("withoutOrganisation")
    void withoutTheClaimThereIsNoProvince(Map<String, Object> claims) {
        assertThat(read(claims).provinces()).isEmpty();
    }

    @Test
    void organisationsWithDetailsAreReadByTheirAliases() {
        assertThat(read(Map.of("sub", "1", "organization", Map.of("gia-lai", Map.of("id", "x"))))
                        .provinces())
                .containsExactly("gia-lai");
    }

    @Test
    void programsAreKnownByTheirAccounts() {
        assertThat(Claims.isMachine(Map.of("preferred_username", "service-account-motcua-machine-gia-lai")))
                .isTrue();
        assertThat(Claims.isMachine(Map.of("preferred_username", "an"))).isFalse();
        assertThat(Claims.organisations(Map.of("organization", List.of("a", "b", "a"))))
                .isEqualTo(2);
    }
}
