package vn.motcua.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What all Keycloaks of the tests share: the unpacked server, and its database with the demo realm already in it. */
final class KeycloakHome {

    private static final List<String> SHARED_PARTS = List.of("lib", "conf", "providers", "themes");

    private KeycloakHome() {}

    /** Gives an empty folder what a server reads, without copying it. */
    static void furnish(Path home) throws IOException {
        Path shared = unpacked();
        Files.createDirectories(home.resolve("data"));
        for (String part : SHARED_PARTS) {
            if (!Files.exists(home.resolve(part))) {
                Files.createSymbolicLink(home.resolve(part), shared.resolve(part));
            }
        }
    }

    private static Path unpacked() throws IOException {
        String archive =
                Objects.requireNonNull(System.getProperty("motcua.keycloak"), "run by Maven, which fetches Keycloak");
        Process process = new ProcessBuilder("bash", "src/main/shell/keycloak-home.sh", archive, cache().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("Keycloak could not be unpacked");
        }
        return Path.of(answer.strip());
    }

    /** Where the database of this realm is, or will be, kept for the next server that starts with it. */
    static Path database(String realm) throws IOException {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((unpacked() + realm).getBytes(StandardCharsets.UTF_8));
            return cache().resolve("keycloak-realms")
                    .resolve(HexFormat.of().formatHex(hash).substring(0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies a folder's files; whoever looks at the target sees all of them or none. */
    static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path scratch = Files.createTempDirectory(target.getParent(), ".new");
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, scratch.resolve(file.getFileName()));
            }
        }
        try {
            Files.move(scratch, target);
        } catch (java.nio.file.FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            // Somebody else was faster; theirs is as good.
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The launcher's cache, so that everybody on this machine unpacks once. */
    private static Path cache() throws IOException {
        String given = System.getenv("MOTCUA_CACHE");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        String base = System.getenv("XDG_CACHE_HOME");
        Path usual =
                (base == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base)).resolve("motcua");
        try {
            Files.createDirectories(usual);
        } catch (IOException e) {
            return Path.of("target").toAbsolutePath();
        }
        return Files.isWritable(usual) ? usual : Path.of("target").toAbsolutePath();
    }
}
