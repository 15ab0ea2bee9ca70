package vn.motcua.account.directory;

import java.time.Duration;
import vn.motcua.tenancy.Deployment;
import vn.motcua.testing.KeycloakServer;

/** The portal's hand in a real Keycloak, for tests of what uses it. */
public final class TestDirectory {

    private TestDirectory() {}

    public static Directory of(KeycloakServer server) {
        return KeycloakDirectory.of(new Deployment.Oidc(
                server.issuer(),
                "motcua",
                null,
                "motcua-admin",
                KeycloakServer.ADMIN_CLIENT_SECRET,
                "motcua-api",
                Duration.ofSeconds(30),
                Duration.ofMinutes(10)));
    }
}
