package vn.motcua;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks at what commonly stops a start before anything is started, and says it in one line. Refuses, too, to offer the
 * demo people's doors to a network.
 */
final class Preflight implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int REFUSED = 1;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** Held until the process ends: a second portal on the same folder would spoil its database. */
    private static @Nullable FileLock lock;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        refusal(event.getEnvironment()).ifPresent(line -> {
            System.err.println("Motcua: " + line);
            System.exit(REFUSED);
        });
    }

    /** Why this deployment cannot start, in one line; empty when it can. */
    static Optional<String> refusal(Environment environment) {
        return modeRefusal(environment)
                .or(() -> tenantsRefusal(Path.of(environment.getProperty("motcua.tenants", "tenants"))))
                .or(() -> portRefusal(environment))
                .or(() -> dataRefusal(Path.of(environment.getProperty("motcua.data", "data"))));
    }

    private static Optional<String> modeRefusal(Environment environment) {
        boolean database = environment.containsProperty("motcua.db.url");
        boolean signIn = environment.containsProperty("motcua.oidc.issuer");
        if (database != signIn) {
            return Optional.of("set both MOTCUA_DB_URL and MOTCUA_OIDC_ISSUER (real mode) or neither (demo mode);"
                    + " the demo sign-in never stands before a real database.");
        }
        if (!signIn && !address(environment).isLoopbackAddress()) {
            return Optional.of("demo mode lets everybody in without a password, so it only listens on 127.0.0.1; "
                    + environment.getProperty("server.address")
                    + " was asked for. Leave server.address out, or set up real mode.");
        }
        return signIn ? signInRefusal(environment) : Optional.empty();
    }

    private static Optional<String> signInRefusal(Environment environment) {
        String text = environment.getProperty("motcua.oidc.issuer", "");
        URI issuer;
        try {
            issuer = new URI(text);
        } catch (URISyntaxException e) {
            issuer = URI.create("");
        }
        if (issuer.getHost() == null || text.endsWith("/")) {
            return Optional.of("MOTCUA_OIDC_ISSUER has to be the realm's full address without a slash at its end,"
                    + " such as https://id.example.vn/realms/motcua.");
        }
        if (!"https".equals(issuer.getScheme()) && !LOOPBACK.contains(issuer.getHost())) {
            return Optional.of("MOTCUA_OIDC_ISSUER has to begin with https: over http, everybody on the way could read"
                    + " passwords. Only a Keycloak on this machine may do without.");
        }
        if (environment.getProperty("motcua.oidc.client-secret", "").isBlank()) {
            return Optional.of(
                    "MOTCUA_OIDC_CLIENT_SECRET is missing: the secret of the client \"motcua\" in Keycloak.");
        }
        return Optional.empty();
    }

    private static InetAddress address(Environment environment) {
        try {
            return InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1"));
        } catch (UnknownHostException e) {
            return new InetSocketAddress(0).getAddress();
        }
    }

    private static Optional<String> tenantsRefusal(Path tenants) {
        return Files.isDirectory(tenants)
                ? Optional.empty()
                : Optional.of("the folder of provinces " + tenants.toAbsolutePath()
                        + " does not exist. Point MOTCUA_TENANTS to it.");
    }

    private static Optional<String> portRefusal(Environment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(environment), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("port " + port + " is taken by another program. Choose another one: --port "
                    + (port < 65535 ? port + 1 : 8080));
        }
    }

    private static Optional<String> dataRefusal(Path data) {
        Path folder = data.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("motcua.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            return Optional.of("the data folder " + folder + " cannot be written. Choose another one: --data DIR");
        }
        return lock == null
                ? Optional.of("another Motcua already runs on the data folder " + folder
                        + ". Stop it, or choose another folder: --data DIR")
                : Optional.empty();
    }
}
