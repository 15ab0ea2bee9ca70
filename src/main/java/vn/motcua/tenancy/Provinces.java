package vn.motcua.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The provinces of this deployment: what their folders say, and whether they are up. */
@Component
public class Provinces {

    private static final Logger LOG = LoggerFactory.getLogger(Provinces.class);

    /** Past this, what was last heard of the control schema is not believed any more: a restore counts on it. */
    private static final Duration STALE = Duration.ofSeconds(4);

    private static final int SLUG_LENGTH = 40;

    /**
     * @param province what its folder says; null when that cannot be read
     * @param reason why it is down, for the operator; null when it is up
     */
    public record State(
            String slug,
            @Nullable Province province,
            @Nullable DownReason reason) {

        public boolean up() {
            return reason == null;
        }
    }

    /**
     * @param fault what stands in its way until somebody mends it
     * @param opened whether it was migrated and filled by this process
     * @param reachable whether its database answered when last asked
     * @param kept null before the control schema was read
     */
    record Entry(
            @Nullable Province province,
            @Nullable DownReason fault,
            boolean opened,
            boolean reachable,
            @Nullable ProvinceRecord kept) {

        @Nullable
        DownReason reason() {
            if (fault != null) {
                return fault;
            }
            if (kept != null && kept.disabled()) {
                return DownReason.of(
                        "disabled", Optional.ofNullable(kept.disabledReason()).orElse(""));
            }
            if (kept != null && kept.restoring() != null) {
                return DownReason.of("restoring");
            }
            if (!reachable) {
                return DownReason.of("unreachable");
            }
            return opened ? null : DownReason.of("starting");
        }

        /** Whether it can come back by itself. */
        boolean passing() {
            return fault == null && (kept == null || !kept.disabled());
        }
    }

    private final Path folder;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private volatile long heardAt = System.nanoTime();
    private volatile Runnable refresh = () -> {};

    Provinces(Deployment deployment) {
        folder = deployment.tenants();
        readNew();
        LOG.info("{} provinces in {}", entries.size(), folder.toAbsolutePath());
    }

    /** Reads folders that are new, or were at fault; returns the slugs of those that can be read now. */
    List<String> readNew() {
        return folders(folder).stream()
                .filter(path -> {
                    Entry known = entries.get(path.getFileName().toString());
                    return known == null || known.fault() != null;
                })
                .filter(this::read)
                .map(path -> path.getFileName().toString())
                .toList();
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

    private boolean read(Path provinceFolder) {
        String slug = provinceFolder.getFileName().toString();
        try {
            if (!slug.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || slug.length() > SLUG_LENGTH) {
                throw new TenantFault(
                        slug,
                        "tên thư mục chỉ gồm chữ thường không dấu, số và dấu gạch nối, không quá " + SLUG_LENGTH
                                + " ký tự");
            }
            Province province = ProvinceYaml.read(provinceFolder);
            entries.compute(
                    slug, (key, old) -> new Entry(province, null, false, true, old == null ? null : old.kept()));
            return true;
        } catch (TenantFault e) {
            LOG.error("Province {} is down: {}", slug, e.getMessage());
            entries.compute(
                    slug, (key, old) -> new Entry(null, e.reason(), false, true, old == null ? null : old.kept()));
            return false;
        }
    }

    /** A province that is up. */
    public Optional<Province> find(String slug) {
        if (System.nanoTime() - heardAt > STALE.toNanos()) {
            refresh.run();
        }
        Entry entry = entries.get(slug);
        return entry == null || entry.reason() != null ? Optional.empty() : Optional.ofNullable(entry.province());
    }

    /**
     * A province in service: one that is up, or will be as soon as its database answers. Not one that was shut or that
     * somebody has to mend. Says whether people belong there; their work still asks {@link #find}.
     */
    public Optional<Province> inService(String slug) {
        return find(slug)
                .or(() -> Optional.ofNullable(entries.get(slug))
                        .filter(Entry::passing)
                        .map(Entry::province));
    }

    /** The provinces that are up, by slug. */
    public List<Province> up() {
        return states().stream()
                .filter(State::up)
                .map(State::province)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Those that were up at some time since the start: their people are known, even while there is nothing to see. */
    public List<Province> known() {
        return new TreeMap<>(entries)
                .values().stream()
                        .filter(Entry::opened)
                        .map(Entry::province)
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    /** All of them, by slug, with the reason where one is down. */
    public Collection<State> states() {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(each -> new State(
                                each.getKey(),
                                each.getValue().province(),
                                each.getValue().reason()))
                        .toList();
    }

    Optional<Entry> entry(String slug) {
        return Optional.ofNullable(entries.get(slug));
    }

    /** Those whose folder can be read, up or down. */
    List<Province> readable() {
        return new TreeMap<>(entries)
                .values().stream()
                        .map(Entry::province)
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    void opened(String slug) {
        change(slug, old -> new Entry(old.province(), null, true, true, old.kept()));
    }

    void fault(String slug, DownReason reason) {
        LOG.error("Province {} is down: {}", slug, reason);
        change(slug, old -> new Entry(old.province(), reason, old.opened(), old.reachable(), old.kept()));
    }

    void reachable(String slug, boolean answers) {
        change(slug, old -> {
            if (old.reachable() != answers) {
                LOG.warn("The database of province {} {}", slug, answers ? "answers again" : "does not answer");
            }
            return new Entry(old.province(), old.fault(), old.opened(), answers, old.kept());
        });
    }

    void kept(ProvinceRecord row) {
        change(row.slug(), old -> new Entry(old.province(), old.fault(), old.opened(), old.reachable(), row));
    }

    private void change(String slug, UnaryOperator<Entry> change) {
        entries.computeIfPresent(slug, (key, old) -> change.apply(old));
    }

    /** The control schema was read just now. */
    void heard() {
        heardAt = System.nanoTime();
    }

    void refreshBy(Runnable how) {
        refresh = how;
    }

    TenantFiles files(Province province) {
        return new TenantFiles(province, folder.resolve(province.slug()));
    }
}
