package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.realm.DemoRealm;

/**
 * A real Keycloak on loopback with the demo realm in it: the demo people, one organisation for each province. Ends with
 * the virtual machine that started it. Whoever changes the realm starts a server of their own.
 */
public final class KeycloakServer {

    /** Secret of the client {@code motcua}. */
    public static final String CLIENT_SECRET = "client-secret-of-the-tests";

    /** Secret of the client {@code motcua-admin}. */
    public static final String ADMIN_CLIENT_SECRET = "admin-secret-of-the-tests";

    private static final String ADMINISTRATOR = "administrator";
    private static final String PORTAL = "http://127.0.0.1:8080";
    private static final Duration START = Duration.ofSeconds(240);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static KeycloakServer shared;

    private final Path folder;
    private final int port;
    private Process process;

    private KeycloakServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** One server for all tests of this virtual machine that only read the realm. */
    public static synchronized KeycloakServer shared() {
        if (shared == null) {
            shared = start(TestDeployment.freshFolder("keycloak"));
        }
        return shared;
    }

    /** A server of one's own, with its data in this folder. */
    public static KeycloakServer start(Path folder) {
        try {
            String realm = DemoRealm.of(Path.of("deploy/keycloak/motcua-realm.json"), Path.of("tenants"));
            KeycloakServer server = new KeycloakServer(folder.toAbsolutePath(), freePort());
            KeycloakHome.furnish(server.folder);
            Path database = KeycloakHome.database(realm);
            Path own = server.folder.resolve("data/h2");
            if (!Files.exists(database)) {
                Files.createDirectories(server.folder.resolve("data/import"));
                Files.writeString(server.folder.resolve("data/import/motcua-realm.json"), realm);
                server.run("--import-realm");
                server.stop();
                KeycloakHome.copy(own, database);
            } else {
                KeycloakHome.copy(database, own);
            }
            server.run();
            Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm's address, as tokens name it. */
    public String issuer() {
        return address() + "/realms/motcua";
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Tells the realm where the portal is: where people may be sent back to, and who hears of a sign-out. */
    public void portal(String address) {
        try (Keycloak keycloak = administrator()) {
            var clients = keycloak.realm("motcua").clients();
            ClientRepresentation client = clients.findByClientId("motcua").getFirst();
            client.setRootUrl(address);
            client.setRedirectUris(List.of(address + "/login/oauth2/code/keycloak"));
            Map<String, String> attributes = client.getAttributes();
            attributes.put("post.logout.redirect.uris", address + "/signed-out");
            attributes.put("backchannel.logout.url", address + "/logout/back-channel");
            clients.get(client.getId()).update(client);
        }
    }

    /** Keycloak's administrator, who may change anything: {@code try (Keycloak keycloak = server.administrator())}. */
    public Keycloak administrator() {
        return Keycloak.getInstance(address(), "master", ADMINISTRATOR, ADMINISTRATOR, "admin-cli");
    }

    /** The realm {@code motcua} in the administrator's hands. */
    public static RealmResource realm(Keycloak administrator) {
        return administrator.realm("motcua");
    }

    /** An access token for the API, as a script of this demo person would get it; names all their provinces. */
    public String token(String username) {
        return tokens(username, "openid organization:*").get("access_token").asString();
    }

    /** An access token of a province's machine client. */
    public String machineToken(String province) {
        return post(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "motcua-machine-" + province,
                        "client_secret",
                        DemoRealm.PASSWORD))
                .get("access_token")
                .asString();
    }

    /** The token endpoint's answer to a demo person's password. */
    public JsonNode tokens(String username, String scope) {
        return post(Map.of(
                "grant_type",
                "password",
                "client_id",
                "motcua-script",
                "username",
                username,
                "password",
                DemoRealm.PASSWORD,
                "scope",
                scope));
    }

    /** Posts to the token endpoint; the answer may be an error. */
    public JsonNode post(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return JsonMapper.shared()
                    .readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again on the same port with the same data. */
    public void restart() {
        stop();
        try {
            run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it in good order. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** Stops it the hard way, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private void run(String... options) throws IOException {
        Path log = folder.resolve("keycloak.log");
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-Dkc.home.dir=" + folder,
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                "lib/quarkus-run.jar",
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings());
        process = builder.start();
        awaitReady(log);
    }

    private Map<String, String> settings() throws IOException {
        return Map.ofEntries(
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(port)),
                Map.entry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", String.valueOf(freePort())),
                Map.entry("KC_HOSTNAME", address()),
                // Without it, Keycloak would look for others of its kind on every network.
                Map.entry("KC_CACHE", "local"),
                Map.entry("MOTCUA_CLIENT_SECRET", CLIENT_SECRET),
                Map.entry("MOTCUA_ADMIN_SECRET", ADMIN_CLIENT_SECRET),
                Map.entry("MOTCUA_PUBLIC_URL", PORTAL));
    }

    private void awaitReady(Path log) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        kill();
        throw new IOException("Keycloak did not start, see " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
