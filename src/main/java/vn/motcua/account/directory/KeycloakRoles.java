package vn.motcua.account.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** The roles in the portal: those of its own client in the realm. */
class KeycloakRoles {

    private final String clientId;
    private volatile @Nullable String key;

    KeycloakRoles(String clientId) {
        this.clientId = clientId;
    }

    /** Names of those in effect for an account. */
    Set<String> namesOf(RealmResource realm, String id) {
        return mappings(realm, realm.users().get(id)).listEffective().stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives one role and takes all others. */
    void leaveOnly(RealmResource realm, UserResource user, String role) {
        RoleScopeResource mappings = mappings(realm, user);
        List<RoleRepresentation> given = mappings.listAll();
        List<RoleRepresentation> others =
                given.stream().filter(each -> !role.equals(each.getName())).toList();
        if (!others.isEmpty()) {
            mappings.remove(others);
        }
        if (others.size() == given.size()) {
            mappings.add(
                    List.of(realm.clients().get(key(realm)).roles().get(role).toRepresentation()));
        }
    }

    private RoleScopeResource mappings(RealmResource realm, UserResource user) {
        return user.roles().clientLevel(key(realm));
    }

    private String key(RealmResource realm) {
        String known = key;
        if (known != null) {
            return known;
        }
        String found = realm.clients().findByClientId(clientId).stream()
                .findFirst()
                .map(ClientRepresentation::getId)
                .orElseThrow(() -> new DirectoryProblem(DirectoryProblem.Reason.NO_RIGHTS));
        key = found;
        return found;
    }
}
