package vn.motcua.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real files that lie beside the project and are no part of it. */
public final class SharedData {

    private SharedData() {}

    /** An export of the national portal; the test is skipped when it is absent. */
    public static Path procedures(String name) {
        return file("procedures/" + name);
    }

    /** A file of the folder that MOTCUA_SHARED_DATA names; the test is skipped when it is absent. */
    public static Path file(String name) {
        Path folder =
                Path.of(Optional.ofNullable(System.getenv("MOTCUA_SHARED_DATA")).orElse("../shared/data"));
        Path file = folder.resolve(name).toAbsolutePath().normalize();
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
        return file;
    }
}
