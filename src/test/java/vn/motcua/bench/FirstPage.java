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

/** Starts a program of this build from the unpacked jar, and times it from the start of its process to its first page. */
final class FirstPage {

    private static final long LIMIT = TimeUnit.MINUTES.toNanos(3);

    private final Path folder;

    FirstPage(Path folder) {
        this.folder = folder;
    }

    void unpack() throws Exception {
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
    }

    /** The portal alone, as it is delivered. */
    List<String> portalClasses() throws IOException {
        return List.of("-cp", jar() + ":" + folder.resolve("app/lib") + "/*");
    }

    /** With the test classes, among which the floors are. */
    List<String> testClasses() throws IOException {
        return List.of(
                "-cp",
                Path.of("target", "test-classes").toAbsolutePath() + ":" + jar() + ":" + folder.resolve("app/lib")
                        + "/*");
    }

    private Path jar() throws IOException {
        try (var jars = Files.list(folder.resolve("app"))) {
            return jars.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Nanoseconds until the page answers; the program is ended in good order afterwards. */
    long time(List<String> options, String main, String path, List<String> arguments) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.add(main);
        command.add("--server.port=" + port);
        command.addAll(arguments);
        Path log = folder.resolve("start.log");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            URI page = URI.create("http://127.0.0.1:" + port + path);
            while (!answers(page)) {
                if (!process.isAlive() || System.nanoTime() - begin > LIMIT) {
                    throw new IOException(main + " did not start, see " + log);
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

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
