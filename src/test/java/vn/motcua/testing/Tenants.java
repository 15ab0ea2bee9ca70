package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders of provinces for a test: copies of real ones, under their own or other names. */
public final class Tenants {

    private static final Path REAL = Path.of("tenants");

    private Tenants() {}

    /** A fresh folder with these real provinces. */
    public static Path of(String... slugs) {
        Path folder = TestDeployment.freshFolder("tenants");
        copy(REAL.resolve("procedures.csv"), folder.resolve("procedures.csv"));
        for (String slug : slugs) {
            add(folder, slug, slug);
        }
        return folder;
    }

    /** Adds a copy of a real province under a slug of its own; its people are named after it. */
    public static void add(Path folder, String real, String slug) {
        Path province = folder.resolve(slug);
        copy(REAL.resolve(real), province);
        edit(province.resolve("province.yaml"), text -> text.replace(real, slug));
    }

    /** Adds lines to a province's description. */
    public static void describe(Path folder, String slug, String lines) {
        edit(folder.resolve(slug).resolve("province.yaml"), text -> text + "\n" + lines + "\n");
    }

    private static void edit(Path file, java.util.function.UnaryOperator<String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
