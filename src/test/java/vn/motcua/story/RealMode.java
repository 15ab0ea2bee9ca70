package vn.motcua.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.MySqlServer;

/**
 * A deployment in real mode: a Keycloak of its own, a MySQL, and two portals on it. Both ask Keycloak every two seconds;
 * the first believes a silent Keycloak for long, the second for four seconds.
 */
final class RealMode implements AutoCloseable {

    final KeycloakServer keycloak;
    final RunningPortal patient;
    final RunningPortal impatient;

    RealMode() {
        keycloak = KeycloakServer.start(RunningPortal.freshFolder());
        MySqlServer database = MySqlServer.shared();
        Path tenants = Path.of("tenants");
        patient = RunningPortal.real(
                keycloak, database, tenants, RunningPortal.freePort(), "--motcua.oidc.check-every=2s");
        impatient = RunningPortal.real(
                keycloak,
                database,
                tenants,
                RunningPortal.freePort(),
                "--motcua.oidc.check-every=2s",
                "--motcua.oidc.grace=4s");
        realm(realm -> {
            ClientRepresentation client =
                    realm.clients().findByClientId("motcua").getFirst();
            client.setRootUrl(patient.address());
            client.setRedirectUris(List.of(
                    patient.address() + "/login/oauth2/code/keycloak",
                    impatient.address() + "/login/oauth2/code/keycloak",
                    besideIt() + "/login/oauth2/code/keycloak"));
            Map<String, String> attributes = client.getAttributes();
            attributes.put(
                    "post.logout.redirect.uris",
                    patient.address() + "/signed-out##" + impatient.address() + "/signed-out");
            // Keycloak knows one address: the other portal learns through the database.
            attributes.put("backchannel.logout.url", patient.address() + "/logout/back-channel");
            realm.clients().get(client.getId()).update(client);
        });
    }

    /** The second portal by a name for which a browser keeps other cookies than for the first. */
    String besideIt() {
        return impatient.address().replace("127.0.0.1", "localhost");
    }

    void realm(Consumer<RealmResource> work) {
        try (Keycloak administrator = keycloak.administrator()) {
            work.accept(KeycloakServer.realm(administrator));
        }
    }

    void user(String username, Consumer<UserResource> work) {
        realm(realm -> work.accept(realm.users()
                .get(realm.users().searchByUsername(username, true).getFirst().getId())));
    }

    void enable(String username, boolean enabled) {
        user(username, user -> {
            UserRepresentation known = user.toRepresentation();
            known.setEnabled(enabled);
            user.update(known);
        });
    }

    void takeRole(String username, String role) {
        changeRole(username, role, false);
    }

    void giveRole(String username, String role) {
        changeRole(username, role, true);
    }

    private void changeRole(String username, String role, boolean give) {
        realm(realm -> {
            String client = realm.clients().findByClientId("motcua").getFirst().getId();
            RoleRepresentation known =
                    realm.clients().get(client).roles().get(role).toRepresentation();
            String id =
                    realm.users().searchByUsername(username, true).getFirst().getId();
            var roles = realm.users().get(id).roles().clientLevel(client);
            if (give) {
                roles.add(List.of(known));
            } else {
                roles.remove(List.of(known));
            }
        });
    }

    void organisation(String alias, boolean enabled) {
        realm(realm -> {
            var organisation = realm.organizations().getAll().stream()
                    .filter(known -> known.getAlias().equals(alias))
                    .findFirst()
                    .orElseThrow();
            organisation.setEnabled(enabled);
            realm.organizations().get(organisation.getId()).update(organisation).close();
        });
    }

    @Override
    public void close() {
        patient.close();
        impatient.close();
        keycloak.kill();
    }
}
