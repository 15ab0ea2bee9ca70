package vn.motcua.tenancy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.tenancy.Province;

/** The folder that holds the provinces as code, a folder each, named by its slug. */
public final class TenantFolder {

    private static final int SLUG_LENGTH = 40;

    private final Path folder;

    public TenantFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Names of the folders in it, sorted; not all of them need be provinces that can be read.
     *
     * @throws TenantFault when the folder itself cannot be read
     */
    public List<String> names() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TenantFault(folder.toString(), "không đọc được thư mục các tỉnh");
        }
    }

    /**
     * Reads the province that a folder describes.
     *
     * @throws TenantFault when its name is no slug, or its {@code province.yaml} is missing or wrong
     */
    public Province read(String name) {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || name.length() > SLUG_LENGTH) {
            throw new TenantFault(
                    name,
                    "tên thư mục chỉ gồm chữ thường không dấu, số và dấu gạch nối, không quá " + SLUG_LENGTH
                            + " ký tự");
        }
        return ProvinceYaml.read(folder.resolve(name));
    }

    public TenantFiles files(Province province) {
        return new TenantFiles(province, folder.resolve(province.slug()));
    }

    @Override
    public String toString() {
        return folder.toAbsolutePath().toString();
    }
}
