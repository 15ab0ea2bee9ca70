package vn.motcua.tenancy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.motcua.tenancy.Province;

/** Reads a {@code province.yaml}; says in a sentence what is wrong with it. */
final class ProvinceYaml {

    private static final Pattern ACCENT = Pattern.compile("#[0-9a-fA-F]{6}");

    private final String file;

    private ProvinceYaml(String file) {
        this.file = file;
    }

    /**
     * @param folder the province's folder, whose name is its slug
     * @throws TenantFault when the file is missing or wrong
     */
    static Province read(Path folder) {
        String slug = folder.getFileName().toString();
        return new ProvinceYaml(slug + "/province.yaml").read(folder.resolve("province.yaml"), slug);
    }

    private Province read(Path path, String slug) {
        Map<?, ?> root = map(parse(path), "nội dung");
        if (!slug.equals(text(root, "slug"))) {
            throw fault("\"slug\" phải trùng tên thư mục, tức là \"" + slug + "\"");
        }
        String accent = text(root, "accent");
        if (!ACCENT.matcher(accent).matches()) {
            throw fault("\"accent\" phải là màu dạng #rrggbb");
        }
        Map<?, ?> demo = map(root.get("demo"), "\"demo\"");
        return new Province(
                slug,
                text(root, "name"),
                text(root, "full-name"),
                text(root, "agency-code"),
                text(root, "committee"),
                text(root, "place"),
                text(root, "post-name"),
                text(root, "one-stop-centre"),
                accent,
                optional(root, "organisation").orElse(slug),
                root.get("database") == null ? null : database(map(root.get("database"), "\"database\"")),
                day(demo, "today"),
                text(demo, "source"),
                list(demo.get("people")).stream().map(this::person).toList());
    }

    private Province.Database database(Map<?, ?> database) {
        String url = text(database, "url");
        if (!url.startsWith("jdbc:mysql://")) {
            throw fault("\"database.url\" phải có dạng jdbc:mysql://máy:cổng/");
        }
        if (database.containsKey("password")
                || url.contains("@")
                || url.toLowerCase(Locale.ROOT).contains("password=")) {
            throw fault("mật khẩu của cơ sở dữ liệu không được ghi trong tệp này; hãy đặt thuộc tính"
                    + " motcua.provinces.<slug>.password");
        }
        return new Province.Database(url, text(database, "user"));
    }

    private static Optional<String> optional(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key))
                .map(value -> value.toString().strip())
                .filter(value -> !value.isEmpty());
    }

    private Object parse(Path path) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var reader = Files.newBufferedReader(path)) {
            return new Yaml(new SafeConstructor(options)).load(reader);
        } catch (MarkedYAMLException e) {
            long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1L;
            throw new TenantFault(file, line, "sai cú pháp YAML: " + e.getProblem());
        } catch (IOException e) {
            throw fault("không đọc được tệp này");
        } catch (RuntimeException e) {
            throw fault("không hiểu được tệp này: " + e.getMessage());
        }
    }

    private Province.DemoPerson person(Object value) {
        Map<?, ?> person = map(value, "\"people\"");
        Object unit = person.get("unit");
        Object offices = person.get("post-offices");
        Object employee = person.get("employee");
        return new Province.DemoPerson(
                text(person, "username"),
                text(person, "name"),
                text(person, "title"),
                text(person, "role"),
                unit == null ? null : unit.toString(),
                offices instanceof List<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : offices == null ? List.of() : List.of(offices.toString()),
                employee == null ? null : employee.toString());
    }

    private Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(what + " phải là các cặp khóa: giá trị");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            throw fault("thiếu \"" + key + "\"");
        }
        return value.toString().strip();
    }

    private LocalDate day(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
        try {
            return LocalDate.parse(text(map, key));
        } catch (java.time.format.DateTimeParseException e) {
            throw fault("\"" + key + "\" phải là ngày dạng yyyy-MM-dd");
        }
    }

    private TenantFault fault(String reason) {
        return new TenantFault(file, reason);
    }
}
