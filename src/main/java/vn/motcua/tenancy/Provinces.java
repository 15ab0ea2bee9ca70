package vn.motcua.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The provinces of this deployment, read once at start from the folder of tenants. */
@Component
public class Provinces {

    private static final Logger LOG = LoggerFactory.getLogger(Provinces.class);

    /**
     * @param province what its folder says; null when that cannot be read
     * @param reason why it is down, in words for the operator; null when it is up
     */
    public record State(
            String slug,
            @Nullable Province province,
            @Nullable String reason) {

        public boolean up() {
            return reason == null;
        }
    }

    private final Path folder;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    Provinces(Deployment deployment) {
        folder = deployment.tenants();
        folders(folder).forEach(this::read);
        LOG.info("{} provinces in {}", states.size(), folder.toAbsolutePath());
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TenantFault(folder.toString(), "không đọc được thư mục các tỉnh");
        }
    }

    private void read(Path provinceFolder) {
        String slug = provinceFolder.getFileName().toString();
        try {
            if (!slug.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                throw new TenantFault(slug, "tên thư mục chỉ gồm chữ thường không dấu, số và dấu gạch nối");
            }
            states.put(slug, new State(slug, ProvinceYaml.read(provinceFolder), null));
        } catch (TenantFault e) {
            down(slug, String.valueOf(e.getMessage()));
        }
    }

    /** A province that is up. */
    public Optional<Province> find(String slug) {
        return Optional.ofNullable(states.get(slug)).filter(State::up).map(State::province);
    }

    /** The provinces that are up, by slug. */
    public List<Province> up() {
        return states().stream()
                .filter(State::up)
                .map(State::province)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** All of them, by slug, with the reason where one is down. */
    public Collection<State> states() {
        return new TreeMap<>(states).values();
    }

    void down(String slug, String reason) {
        LOG.error("Province {} is down: {}", slug, reason);
        states.compute(slug, (key, old) -> new State(key, old == null ? null : old.province(), reason));
    }

    TenantFiles files(Province province) {
        return new TenantFiles(province, folder.resolve(province.slug()));
    }
}
