package vn.motcua.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.motcua.MotcuaApplication;
import vn.motcua.security.DemoPeople;
import vn.motcua.security.Person;
import vn.motcua.testing.MySqlServer;

/** A portal in a process of its own that does one thing and ends, or is killed on the way. */
final class PortalProcess {

    private final MySqlServer server;
    private final Path tenants;
    private final Path folder;
    private final Class<?> main;

    /**
     * @param folder for logs and data
     * @param main called with the address of the server, provinces, folder for data, what to do, and a file
     */
    PortalProcess(MySqlServer server, Path tenants, Path folder, Class<?> main) {
        this.server = server;
        this.tenants = tenants;
        this.folder = folder;
        this.main = main;
    }

    Process start(String what, Path file) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                server.url(),
                tenants.toString(),
                Files.createTempDirectory(folder, "data").toString(),
                what,
                file.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(what + ".log").toFile())
                .start();
    }

    /** Does it to the end. */
    void whole(String what, Path file) throws Exception {
        Process process = start(what, file);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(log(what)).isZero();
    }

    String log(String what) throws IOException {
        return Files.readString(folder.resolve(what + ".log"));
    }

    /** The portal of such a process. */
    static SpringApplicationBuilder portal(String[] arguments) {
        return new SpringApplicationBuilder(MotcuaApplication.class)
                .properties(
                        "vaadin.productionMode=true",
                        "server.port=0",
                        "management.server.port=0",
                        "motcua.db.url=" + arguments[0],
                        "motcua.db.user=root",
                        "motcua.tenants=" + arguments[1],
                        "motcua.data=" + arguments[2]);
    }

    static void signIn(ConfigurableApplicationContext context, String username) {
        Person person = context.getBean(DemoPeople.class).loadUserByUsername(username);
        SecurityContextHolderStrategy security = context.getBean(SecurityContextHolderStrategy.class);
        SecurityContext own = security.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        security.setContext(own);
    }
}
