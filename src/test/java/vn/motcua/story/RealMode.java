package vn.motcua.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.MySqlServer;

/**
 * A deployment in real mode: a Keycloak of its own, a MySQL, and two portals on it. Both ask Keycloak every two seconds;
 * the first believes a silent Keycloak for long, the second for four seconds.
 */
final class RealMode {

    private static RealMode shared;

    final KeycloakServer keycloak;
    final RunningPortal patient;
    final RunningPortal impatient;

    private final List<String> addresses = new ArrayList<>();

    private RealMode() {
        // Keycloak takes longest, and starts beside the database.
        CompletableFuture<MySqlServer> database = CompletableFuture.supplyAsync(MySqlServer::shared);
        keycloak = KeycloakServer.start(RunningPortal.freshFolder());
        Path tenants = Path.of("tenants");
        patient = RunningPortal.real(
                keycloak, database.join(), tenants, RunningPortal.freePort(), "--motcua.oidc.check-every=2s");
        impatient = RunningPortal.real(
                keycloak,
                database.join(),
                tenants,
                RunningPortal.freePort(),
                "--motcua.oidc.check-every=2s",
                "--motcua.oidc.grace=4s");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        knows(patient.address(), impatient.address(), besideIt());
        // Keycloak knows one address: the other portals learn through the database.
        client("motcua", client -> {
            client.setRootUrl(patient.address());
            client.getAttributes().put("backchannel.logout.url", patient.address() + "/logout/back-channel");
        });
    }

    /** One deployment for all tests of this virtual machine. Whoever changes something there changes it back. */
    static synchronized RealMode shared() {
        if (shared == null) {
            shared = new RealMode();
        }
        return shared;
    }

    /** People may be sent back to portals at these addresses too. */
    void knows(String... more) {
        addresses.addAll(List.of(more));
        client("motcua", client -> {
            client.setRedirectUris(addresses.stream()
                    .map(address -> address + "/login/oauth2/code/keycloak")
                    .toList());
            client.getAttributes()
                    .put(
                            "post.logout.redirect.uris",
                            addresses.stream()
                                    .map(address -> address + "/signed-out")
                                    .collect(Collectors.joining("##")));
        });
    }

    private void client(String name, Consumer<ClientRepresentation> change) {
        realm(realm -> {
            ClientRepresentation client = realm.clients().findByClientId(name).getFirst();
            change.accept(client);
            realm.clients().get(client.getId()).update(client);
        });
    }

    /** A client like the machine client of Hà Tĩnh, with its role, changed in something. */
    String machineToken(String name, Consumer<ClientRepresentation> change) {
        realm(realm -> {
            ClientRepresentation client =
                    realm.clients().findByClientId("motcua-machine-ha-tinh").getFirst();
            client.setId(null);
            client.setClientId(name);
            client.setSecret(name);
            client.getProtocolMappers().forEach(mapper -> mapper.setId(null));
            change.accept(client);
            realm.clients().create(client).close();
            String own = realm.clients().findByClientId(name).getFirst().getId();
            String portal = realm.clients().findByClientId("motcua").getFirst().getId();
            RoleRepresentation role =
                    realm.clients().get(portal).roles().get("PROVINCE_ADMIN").toRepresentation();
            realm.users()
                    .get(realm.clients().get(own).getServiceAccountUser().getId())
                    .roles()
                    .clientLevel(portal)
                    .add(List.of(role));
        });
        return keycloak.post(Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", name))
                .get("access_token")
                .asString();
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
            OrganizationRepresentation organisation = organisation(realm, alias);
            organisation.setEnabled(enabled);
            realm.organizations().get(organisation.getId()).update(organisation).close();
        });
    }

    void member(String username, String alias, boolean member) {
        realm(realm -> {
            String id =
                    realm.users().searchByUsername(username, true).getFirst().getId();
            var members = realm.organizations()
                    .get(organisation(realm, alias).getId())
                    .members();
            (member ? members.addMember(id) : members.member(id).delete()).close();
        });
    }

    private static OrganizationRepresentation organisation(RealmResource realm, String alias) {
        return realm.organizations().getAll().stream()
                .filter(known -> known.getAlias().equals(alias))
                .findFirst()
                .orElseThrow();
    }

    private void close() {
        patient.close();
        impatient.close();
        keycloak.kill();
    }
}
