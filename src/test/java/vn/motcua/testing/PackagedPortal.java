package vn.motcua.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The packaged portal as the launcher and a container run it: unpacked, with its libraries beside it. From the one jar
 * it takes twice the time to start.
 */
public final class PackagedPortal {

    private static final Path FOLDER = Path.of("target", "packaged-portal").toAbsolutePath();
    /** Portals of tests live for minutes, and few of them do much. */
    private static final List<String> QUICK =
            List.of("--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static @Nullable Path jar;
    private static @Nullable Path archive;

    private PackagedPortal() {}

    /** The portal's jar, which names its libraries. */
    public static synchronized Path jar() {
        Path known = jar;
        if (known == null) {
            Path built = Path.of(System.getProperty(
                            "motcua.jar", System.getenv().getOrDefault("MOTCUA_JAR", "target/motcua.jar")))
                    .toAbsolutePath();
            known = Files.isDirectory(built.resolveSibling("lib")) ? built : unpack(built);
            jar = known;
        }
        return known;
    }

    /** Class path of the portal and this one class of the tests, which starts it in a way of its own. */
    public static String with(Class<?> starter) {
        String file = starter.getName().replace('.', '/') + ".class";
        Path folder = FOLDER.resolve("starter");
        Path copy = folder.resolve(file);
        try (InputStream code = Objects.requireNonNull(starter.getClassLoader().getResourceAsStream(file), file)) {
            Files.createDirectories(copy.getParent());
            Files.copy(code, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar() + File.pathSeparator + folder;
    }

    private static Path unpack(Path built) {
        run(
                "unpack.log",
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        built.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        "" + FOLDER));
        return FOLDER.resolve(built.getFileName());
    }

    /** A Java that starts the portal quickly: its classes are mapped from an archive of the JDK's. */
    public static synchronized List<String> java() {
        Path known = archive;
        if (known == null) {
            known = train();
            archive = known;
        }
        List<String> command = command(QUICK);
        // An archive that does not fit is not used, and nothing is said of it.
        command.addAll(List.of("-XX:SharedArchiveFile=" + known, "-Xlog:disable"));
        return command;
    }

    /** One start up to where it would begin to serve. */
    private static Path train() {
        try {
            Path made = Files.createDirectories(FOLDER).resolve("portal.jsa");
            Files.deleteIfExists(made);
            List<String> arguments = new ArrayList<>(QUICK);
            arguments.addAll(List.of(
                    "-XX:ArchiveClassesAtExit=" + made,
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    jar().toString(),
                    "--server.port=0",
                    "--motcua.data=" + TestDeployment.freshFolder("training"),
                    "--motcua.tenants=" + Path.of("tenants").toAbsolutePath()));
            run("training.log", arguments);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    private static void run(String log, List<String> arguments) {
        try {
            Path output = Files.createDirectories(FOLDER).resolve(log);
            int exit = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Ended with " + exit + ", see " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
