package vn.motcua.realm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the realm wants to know of a {@code province.yaml}.
 *
 * @param organisation alias of its organisation in Keycloak
 */
record DemoProvince(String slug, String organisation, String name, List<DemoPerson> people) {

    /** @param role a client role's name, such as {@code PROVINCE_ADMIN} */
    record DemoPerson(String username, String name, String title, String role) {}

    /** All provinces of a folder, by slug. One that cannot be read is left out: the portal says what is wrong with it. */
    static List<DemoProvince> in(Path tenants) {
        try (Stream<Path> folders = Files.list(tenants)) {
            return folders.map(folder -> folder.resolve("province.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DemoProvince> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            String slug = text(root, "slug");
            String organisation = root.get("organisation") == null ? slug : text(root, "organisation");
            List<DemoPerson> people = root.get("demo") instanceof Map<?, ?> demo
                            && demo.get("people") instanceof List<?> list
                    ? list.stream().map(person -> person((Map<?, ?>) person)).toList()
                    : List.of();
            return Optional.of(new DemoProvince(slug, organisation, text(root, "name"), people));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static DemoPerson person(Map<?, ?> person) {
        return new DemoPerson(
                text(person, "username"), text(person, "name"), text(person, "title"), text(person, "role"));
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value.toString().strip();
    }
}
