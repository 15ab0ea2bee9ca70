package vn.motcua.bench;

import java.io.File;
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
import vn.motcua.testing.PackagedPortal;

/** Starts a program of this build from the unpacked portal, and times it from the start of its process to its first page. */
final class FirstPage {

    private static final long LIMIT = TimeUnit.MINUTES.toNanos(3);

    private final Path folder;

    FirstPage(Path folder) {
        this.folder = folder;
    }

    /** The portal alone, as it is delivered. */
    static List<String> portalClasses() {
        return List.of("-cp", PackagedPortal.jar() + File.pathSeparator + libraries());
    }

    /** With the test classes, among which the floors are. */
    static List<String> testClasses() {
        return List.of(
                "-cp",
                Path.of("target", "test-classes").toAbsolutePath()
                        + File.pathSeparator
                        + PackagedPortal.jar()
                        + File.pathSeparator
                        + libraries());
    }

    private static String libraries() {
        return PackagedPortal.jar().resolveSibling("lib") + "/*";
    }

    /** Nanoseconds until the page answers; the program is ended in good order afterwards. */
    long time(List<String> options, String main, String path, List<String> arguments) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.add(main);
        command.add("--server.port=" + port);
        command.addAll(arguments);
        Path log = Files.createDirectories(folder).resolve("start.log");
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
