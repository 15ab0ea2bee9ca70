package vn.motcua.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * From the start of the process to the first page: the portal with its five filled provinces, against an empty Vaadin
 * and JPA application on the same libraries.
 */
final class StartBench implements Benchmark {

    private static final long LIMIT = TimeUnit.MINUTES.toNanos(3);
    private static final String EMPTY = "floor.EmptyApplication";

    private final Path folder = Path.of("target", "bench").toAbsolutePath();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public double aim() {
        return 1.5;
    }

    @Override
    public int pairs() {
        return 7;
    }

    @Override
    public void prepare() throws Exception {
        Files.createDirectories(folder);
        int exit = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        System.getenv().getOrDefault("MOTCUA_JAR", "target/motcua.jar"),
                        "extract",
                        "--force",
                        "--destination",
                        folder.resolve("app").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("extract.log").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("The jar could not be unpacked, see " + folder.resolve("extract.log"));
        }
        // Once each, so that both sides find their database and the disk's cache filled.
        portal();
        floor();
    }

    @Override
    public long portal() throws Exception {
        return time("vn.motcua.MotcuaApplication", "/login", List.of("--motcua.data=" + folder.resolve("portal")));
    }

    @Override
    public long floor() throws Exception {
        return time(
                EMPTY,
                "/",
                List.of(
                        "--spring.config.location=classpath:/bench-empty.properties",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("empty")));
    }

    private long time(String main, String path, List<String> arguments) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                java(), "-cp", classpath(), "--enable-native-access=ALL-UNNAMED", main, "--server.port=" + port));
        command.addAll(arguments);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("start.log").toFile())
                .start();
        try {
            URI page = URI.create("http://127.0.0.1:" + port + path);
            while (!answers(page)) {
                if (!process.isAlive() || System.nanoTime() - begin > LIMIT) {
                    throw new IOException(main + " did not start, see " + folder.resolve("start.log"));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            return System.nanoTime() - begin;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private String classpath() throws IOException {
        Path app = folder.resolve("app");
        try (var jars = Files.list(app)) {
            Path jar = jars.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            return Path.of("target", "test-classes").toAbsolutePath() + ":" + jar + ":" + app.resolve("lib") + "/*";
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {}
}
