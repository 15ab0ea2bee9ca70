package vn.motcua.tenancy.lifecycle;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.control.ProvinceRecord;
import vn.motcua.tenancy.files.TenantFault;
import vn.motcua.tenancy.files.TenantFiles;
import vn.motcua.tenancy.files.TenantFolder;

/** What this node knows of the provinces; the others in this package tell it what becomes of them. */
@Component
class KnownProvinces implements Provinces {

    private static final Logger LOG = LoggerFactory.getLogger(KnownProvinces.class);

    /** Past this, what was last heard of the control schema is not believed any more: a restore counts on it. */
    private static final Duration STALE = Duration.ofSeconds(4);

    /** A province that this thread itself is opening, and so may enter while it is down. */
    private static final ScopedValue<Province> OPENING = ScopedValue.newInstance();

    private final TenantFolder folder;
    private final Map<String, KnownProvince> entries = new ConcurrentHashMap<>();
    private volatile long heardAt = System.nanoTime();
    private volatile BooleanSupplier refresh = () -> true;

    KnownProvinces(Deployment deployment) {
        folder = new TenantFolder(deployment.tenants());
        readNew();
        LOG.info("{} provinces in {}", entries.size(), folder);
    }

    /** Reads folders that are new, or were at fault; returns the slugs of those that can be read now. */
    List<String> readNew() {
        return folder.names().stream()
                .filter(slug -> !entries.containsKey(slug)
                        || entry(slug).map(KnownProvince::fault).isPresent())
                .filter(this::read)
                .toList();
    }

    private boolean read(String slug) {
        try {
            Province province = folder.read(slug);
            entries.compute(slug, (key, old) -> KnownProvince.read(province, null, old));
            return true;
        } catch (TenantFault e) {
            LOG.error("Province {} is down: {}", slug, e.getMessage());
            entries.compute(slug, (key, old) -> KnownProvince.read(null, e.reason(), old));
            return false;
        }
    }

    @Override
    public Optional<Province> find(String slug) {
        if (OPENING.isBound() && OPENING.get().slug().equals(slug)) {
            return Optional.of(OPENING.get());
        }
        // Which province was shut meanwhile is not known then: none is taken for open.
        if (isStale() && !refresh.getAsBoolean()) {
            return Optional.empty();
        }
        return entry(slug).filter(entry -> entry.reason() == null).map(KnownProvince::province);
    }

    @Override
    public Optional<Province> inService(String slug) {
        return find(slug).or(() -> entry(slug).filter(KnownProvince::passing).map(KnownProvince::province));
    }

    @Override
    public List<Province> up() {
        return those(entry -> entry.reason() == null);
    }

    @Override
    public List<Province> known() {
        return those(KnownProvince::opened);
    }

    /** Those whose folder can be read, up or down. */
    List<Province> readable() {
        return those(entry -> true);
    }

    /** By slug. */
    private List<Province> those(Predicate<KnownProvince> which) {
        return new TreeMap<>(entries)
                .values().stream()
                        .filter(which)
                        .map(KnownProvince::province)
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    @Override
    public Collection<State> states() {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(each -> new State(
                                each.getKey(),
                                each.getValue().province(),
                                each.getValue().reason()))
                        .toList();
    }

    Optional<KnownProvince> entry(String slug) {
        return Optional.ofNullable(entries.get(slug));
    }

    /** Does something for which a province that is down counts as up, on this thread and as long as it lasts. */
    void asOpen(Province province, Runnable work) {
        ScopedValue.where(OPENING, province).run(work);
    }

    void opened(String slug) {
        change(slug, KnownProvince::open);
    }

    void fault(String slug, DownReason reason) {
        LOG.error("Province {} is down: {}", slug, reason);
        change(slug, old -> old.at(reason));
    }

    void reachable(String slug, boolean answers) {
        change(slug, old -> {
            if (old.reachable() != answers) {
                LOG.warn("The database of province {} {}", slug, answers ? "answers again" : "does not answer");
            }
            return old.answering(answers);
        });
    }

    void kept(ProvinceRecord row) {
        change(row.slug(), old -> old.keptAs(row));
    }

    private void change(String slug, UnaryOperator<KnownProvince> change) {
        entries.computeIfPresent(slug, (key, old) -> change.apply(old));
    }

    /** The control schema was read just now. */
    void heard() {
        heardAt = System.nanoTime();
    }

    boolean isStale() {
        return System.nanoTime() - heardAt > STALE.toNanos();
    }

    /** @param how hears of the control schema, and says whether it could */
    void refreshBy(BooleanSupplier how) {
        refresh = how;
    }

    TenantFiles files(Province province) {
        return folder.files(province);
    }
}
