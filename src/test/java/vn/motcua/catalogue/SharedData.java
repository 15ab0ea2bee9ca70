package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real lists of procedures, which are no part of this project. */
final class SharedData {

    private SharedData() {}

    /** A file of the folder that MOTCUA_SHARED_DATA names; the test is skipped when it is absent. */
    static Path procedures(String name) {
        Path folder =
                Path.of(Optional.ofNullable(System.getenv("MOTCUA_SHARED_DATA")).orElse("../shared/data"));
        Path file = folder.resolve("procedures").resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
        return file;
    }
}
