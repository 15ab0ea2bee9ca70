package vn.motcua.account.directory;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;

/** Who belongs to a province's organisation in the realm, however they came there. */
class KeycloakMembers {

    private static final int PAGE = 100;

    private final KeycloakRoles roles;

    KeycloakMembers(KeycloakRoles roles) {
        this.roles = roles;
    }

    List<Member> list(RealmResource realm, OrganizationResource organisation) {
        List<Member> members = new ArrayList<>();
        for (int first = 0; ; first += PAGE) {
            List<MemberRepresentation> page = organisation.members().list(first, PAGE, false);
            page.forEach(member -> members.add(member(realm, member)));
            if (page.size() < PAGE) {
                return members;
            }
        }
    }

    private Member member(RealmResource realm, MemberRepresentation user) {
        String name = (orEmpty(user.getLastName()) + " " + orEmpty(user.getFirstName())).strip();
        return new Member(
                user.getId(),
                user.getUsername(),
                name,
                Boolean.TRUE.equals(user.isEnabled()),
                employee(user.getAttributes()),
                roles.namesOf(realm, user.getId()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable UUID employee(@Nullable Map<String, List<String>> attributes) {
        List<String> values =
                attributes == null ? List.of() : attributes.getOrDefault(KeycloakAccounts.EMPLOYEE, List.of());
        try {
            return values.isEmpty() ? null : UUID.fromString(values.getFirst());
        } catch (IllegalArgumentException typedByHand) {
            return null;
        }
    }

    static boolean has(OrganizationResource organisation, String id) {
        try {
            organisation.members().member(id).toRepresentation();
            return true;
        } catch (NotFoundException foreign) {
            return false;
        }
    }

    static void join(OrganizationResource organisation, String id) {
        try (Response answer = organisation.members().addMember(id)) {
            if (answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                KeycloakConnection.require(answer);
            }
        }
    }
}
