package vn.motcua.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.motcua.MotcuaApplication;
import vn.motcua.security.DemoPeople;
import vn.motcua.security.Person;
import vn.motcua.testing.MySqlServer;

/** The portal inside the benchmark's own process, on a fresh embedded database. */
final class PortalContext implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private PortalContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static PortalContext open() throws Exception {
        return open(Path.of("tenants"));
    }

    /** Before a MySQL server, with the demo's people. */
    static PortalContext open(MySqlServer server, Path tenants) throws Exception {
        return open(tenants, "motcua.db.url=" + server.url(), "motcua.db.user=root");
    }

    private static PortalContext open(Path tenants, String... more) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "data");
        return new PortalContext(new SpringApplicationBuilder(MotcuaApplication.class)
                .properties(more)
                .properties(
                        "server.port=0",
                        "motcua.data=" + data,
                        "motcua.tenants=" + tenants,
                        "vaadin.productionMode=true",
                        "logging.level.vn.motcua=warn")
                .run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T as(String username, Callable<T> work) throws Exception {
        Person person = bean(DemoPeople.class).loadUserByUsername(username);
        SecurityContextHolderStrategy security = bean(SecurityContextHolderStrategy.class);
        SecurityContext own = security.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        security.setContext(own);
        try {
            return work.call();
        } finally {
            security.clearContext();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
