package vn.motcua.story;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.motcua.testing.KeycloakServer;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.PackagedPortal;
import vn.motcua.testing.PortalOnMySql;

/** The packaged portal in a process of its own, on loopback and a fresh data folder, in demo mode or in real mode. */
public final class RunningPortal implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(180);

    private static RunningPortal shared;

    private final Process process;
    private final int port;
    private final Path output;
    private final HttpClient http = HttpClient.newHttpClient();

    private final boolean real;

    private RunningPortal(Process process, int port, Path output, boolean real) {
        this.process = process;
        this.port = port;
        this.output = output;
        this.real = real;
    }

    /** One portal for all browser and API tests of a run; ends with the virtual machine. */
    public static synchronized RunningPortal shared() {
        if (shared == null) {
            Path folder = freshFolder();
            shared = start(folder, Path.of("tenants"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** @param options further arguments of the portal, such as {@code --motcua.limits.api-calls=5} */
    public static RunningPortal start(Path data, Path tenants, int port, String... options) {
        Path output = data.resolveSibling(data.getFileName() + ".log");
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=" + port, "--motcua.data=" + data, "--motcua.tenants=" + tenants));
        arguments.addAll(List.of(options));
        Process process = launch(output, arguments);
        RunningPortal portal = new RunningPortal(process, port, output, false);
        portal.awaitReady();
        return portal;
    }

    /**
     * In real mode: people sign in at this Keycloak, rows are in this MySQL.
     *
     * @param options further arguments of the portal
     */
    public static RunningPortal real(
            KeycloakServer keycloak, MySqlServer database, Path tenants, int port, String... options) {
        return real(
                Map.of(
                        "MOTCUA_DB_URL",
                        database.url(),
                        "MOTCUA_DB_USER",
                        "root",
                        "MOTCUA_DB_PASSWORD",
                        "",
                        "MOTCUA_OIDC_ISSUER",
                        keycloak.issuer(),
                        "MOTCUA_OIDC_CLIENT_SECRET",
                        KeycloakServer.CLIENT_SECRET,
                        "MOTCUA_OIDC_ADMIN_CLIENT_SECRET",
                        KeycloakServer.ADMIN_CLIENT_SECRET),
                tenants,
                port,
                options);
    }

    /** In real mode, as this environment says. */
    static RunningPortal real(Map<String, String> environment, Path tenants, int port, String... options) {
        Path data = freshFolder();
        Path output = data.resolveSibling(data.getFileName() + ".log");
        List<String> arguments = new ArrayList<>(
                List.of("--server.port=" + port, "--motcua.data=" + data, "--motcua.tenants=" + tenants));
        arguments.addAll(List.of(options));
        RunningPortal portal = new RunningPortal(launch(output, arguments, environment), port, output, true);
        portal.awaitReady();
        return portal;
    }

    /** What any account of this machine can read of the process: its command line. */
    String commandLine() throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
    }

    /** Whether people sign in at a Keycloak. */
    boolean isReal() {
        return real;
    }

    /** Starts the jar with these arguments, without waiting for anything. */
    public static Process launch(Path output, List<String> arguments) {
        return launch(output, arguments, Map.of());
    }

    private static Process launch(Path output, List<String> arguments, Map<String, String> environment) {
        List<String> command = PackagedPortal.java();
        command.addAll(List.of("-jar", PackagedPortal.jar().toString()));
        command.addAll(arguments);
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In demo mode, but on a MySQL server: by a start of its own, as the packaged portal refuses that mixture. */
    public static RunningPortal onMySql(MySqlServer server, Path data, Path tenants) {
        RunningPortal portal = launchOnMySql(server, data, tenants);
        portal.awaitReady();
        return portal;
    }

    /** As {@link #onMySql}, without waiting for anything. */
    public static RunningPortal launchOnMySql(MySqlServer server, Path data, Path tenants) {
        int port = freePort();
        Path output = data.resolveSibling(data.getFileName() + "-" + port + ".log");
        List<String> command = PackagedPortal.java();
        command.addAll(List.of(
                "-cp",
                PackagedPortal.with(PortalOnMySql.class),
                PortalOnMySql.class.getName(),
                "--server.port=" + port,
                "--motcua.data=" + data,
                "--motcua.tenants=" + tenants,
                "--motcua.db.url=" + server.url(),
                "--motcua.db.user=root",
                // Its writers write as fast as they can.
                "--motcua.limits.api-calls=10000000"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new RunningPortal(process, port, output, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the jar without waiting for anything. */
    public static RunningPortal launch(Path data, Path tenants) {
        int port = freePort();
        Path output = data.resolveSibling(data.getFileName() + "-" + port + ".log");
        Process process = launch(
                output, List.of("--server.port=" + port, "--motcua.data=" + data, "--motcua.tenants=" + tenants));
        return new RunningPortal(process, port, output, false);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public void awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        while (!output().contains("Motcua is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The portal did not start:\n" + output());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Most memory the portal's process ever held, in bytes, as Linux counts it. */
    public long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    public HttpResponse<String> get(String username, String path) {
        return send(request(username, path).GET());
    }

    /** Asks with an access token and, where there is one, the name of a province. */
    HttpResponse<String> getAs(String token, String path, String... provinces) {
        HttpRequest.Builder request = request("", path);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (String province : provinces) {
            request.header("X-Province", province);
        }
        return send(request.GET());
    }

    /** Asks with HTTP Basic and the name of a province. */
    HttpResponse<String> getIn(String username, String path, String province) {
        return send(request(username, path).header("X-Province", province).GET());
    }

    /** Posts one field of a form, without any credentials. */
    HttpResponse<String> postField(String path, String name, String value) {
        return send(request("", path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    }

    /** A page as a browser asks for it. */
    public HttpResponse<String> page(String path) {
        return send(request("", path).header("Accept", "text/html").GET());
    }

    public HttpResponse<byte[]> download(String username, String path) {
        return sendFor(request(username, path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> postJson(String username, String path, String json) {
        return send(request(username, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Posts a file as a form would. */
    public HttpResponse<String> postFile(String username, String path, Path file) throws IOException {
        String boundary = "motcua-test-boundary";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(username, path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofByteArray(tail))));
    }

    private HttpRequest.Builder request(String username, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Accept-Language", "vi")
                .timeout(Duration.ofSeconds(60));
        if (!username.isEmpty()) {
            String credentials = username + ":demo";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sendFor(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sendFor(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "portal")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        http.close();
    }
}
