package vn.motcua.account.directory;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.TestDeployment;

/**
 * Gives a portal under test, which is in demo mode otherwise, a real Keycloak of its own; its jobs do in it what they do
 * in real mode. On MySQL it has a server of its own, too: provinces are changed as wholes.
 */
@TestConfiguration
public class RealDirectory {

    @Bean(destroyMethod = "stop")
    KeycloakServer keycloakServer() {
        return KeycloakServer.start(TestDeployment.freshFolder("keycloak-directory"));
    }

    @Bean
    @Primary
    Directory realDirectory(KeycloakServer server) {
        return TestDirectory.of(server);
    }

    /** Keeps the other contexts on the shared MySQL out of it; apply it after {@link TestDeployment}. */
    public static class Apart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDeployment.apart(context);
        }
    }
}
