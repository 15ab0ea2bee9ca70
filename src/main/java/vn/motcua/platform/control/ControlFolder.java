package vn.motcua.platform.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Two files in the data folder by which the running portal is found: its management port, and a token that only those
 * who may read the folder have. The token is new at each start.
 */
final class ControlFolder {

    private static final int TOKEN_BYTES = 32;

    private final Path port;
    private final Path token;

    ControlFolder(Path data) {
        this.port = data.resolve("control.port");
        this.token = data.resolve("control.token");
    }

    /** Announces the portal and returns the token. */
    String announce(int number) throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        write(token, secret);
        write(port, String.valueOf(number));
        return secret;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        // Closed to others from the moment it is there, not afterwards.
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void leave() throws IOException {
        Files.deleteIfExists(port);
        Files.deleteIfExists(token);
    }

    /** Empty when no portal announced itself here. */
    Optional<Integer> port() throws IOException {
        return read(port).map(Integer::valueOf);
    }

    Optional<String> token() throws IOException {
        return read(token);
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** In a time that does not depend on how much of it is right. */
    static boolean same(String given, String secret) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
