package vn.motcua.tenancy.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Outage;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.control.ErrorTable;
import vn.motcua.tenancy.control.ProvinceRecord;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;

/**
 * Reads the control schema every two seconds, so that what an operator does on one node of the deployment is in force
 * on all; and asks databases that did not answer whether they do again.
 */
@Component
class ProvinceWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceWatch.class);

    static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KnownProvinces provinces;
    private final Databases databases;
    private final ProvinceTable table;
    private final ProvinceOpening opening;
    private final RestoreTraces traces;
    private final ErrorTable errors;
    private final ReentrantLock looking = new ReentrantLock();
    private final Set<String> asking = ConcurrentHashMap.newKeySet();
    private volatile long failedAt = System.nanoTime() - EVERY.toNanos();
    private volatile @Nullable Thread thread;

    ProvinceWatch(
            KnownProvinces provinces,
            Databases databases,
            ProvinceTable table,
            ProvinceOpening opening,
            RestoreTraces traces,
            ErrorTable errors) {
        this.provinces = provinces;
        this.databases = databases;
        this.table = table;
        this.opening = opening;
        this.traces = traces;
        this.errors = errors;
        // Embedded, nobody else can have changed anything.
        provinces.refreshBy(databases.main().isMySql() ? this::lookForSomebody : () -> true);
    }

    /** Reads the control schema now and puts in force what it says. */
    void look() {
        looking.lock();
        try {
            List<ProvinceRecord> rows = table.all();
            provinces.heard();
            rows.forEach(this::take);
        } catch (RuntimeException e) {
            failedAt = System.nanoTime();
            throw e;
        } finally {
            looking.unlock();
        }
    }

    /**
     * Looks for somebody who cannot go on without. They do not wait long for another one's look, and not at all just
     * after one has failed: a database that is away would hold up everybody in turn.
     *
     * @return whether what is known now may be believed
     */
    private boolean lookForSomebody() {
        if (System.nanoTime() - failedAt < EVERY.toNanos()) {
            return false;
        }
        try {
            if (!looking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            if (provinces.isStale()) {
                look();
            }
            return true;
        } catch (RuntimeException e) {
            // The watch itself says so in the log.
            return false;
        } finally {
            looking.unlock();
        }
    }

    private void take(ProvinceRecord row) {
        KnownProvince before = provinces.entry(row.slug()).orElse(null);
        if (before == null) {
            return;
        }
        if (traces.clearIfAbandoned(row, before.province())) {
            row = table.find(row.slug()).orElseThrow();
        }
        put(row, before);
    }

    private void put(ProvinceRecord row, KnownProvince before) {
        if (row.restoring() != null) {
            databases.departures().shut(row.slug());
        }
        databases.settle(row.slug(), row.schema());
        provinces.kept(row);
        if (row.restoring() == null) {
            databases.departures().open(row.slug());
        }
        ProvinceRecord known = before.kept();
        Province province = before.province();
        if (known != null && province != null) {
            if (row.disabled() && !known.disabled()) {
                opening.tell(listener -> listener.disabled(province));
            } else if (!row.disabled() && known.disabled()) {
                opening.tell(listener -> listener.enabled(province));
                provinces.find(row.slug()).ifPresent(up -> opening.tell(listener -> listener.opened(up)));
            } else if (!row.schema().equals(known.schema())) {
                provinces.find(row.slug()).ifPresent(up -> opening.tell(listener -> listener.opened(up)));
            }
        }
    }

    private void askAgain() {
        for (Province province : provinces.readable()) {
            boolean silent = provinces
                    .entry(province.slug())
                    .filter(entry -> !entry.reachable())
                    .isPresent();
            // On a thread of its own each: one that hangs keeps nobody else waiting.
            if (silent && asking.add(province.slug())) {
                Thread.ofVirtual().start(() -> {
                    try {
                        ask(province);
                    } finally {
                        asking.remove(province.slug());
                    }
                });
            }
        }
    }

    private void ask(Province province) {
        try (Connection connection = databases.enterShut(province)) {
            if (!connection.isValid(1)) {
                return;
            }
        } catch (SQLException | RuntimeException e) {
            // A schema that was never made is one that can be opened; a server that is off is not.
            if (Outage.isBehind(e)) {
                return;
            }
        }
        provinces.reachable(province.slug(), true);
        if (provinces.entry(province.slug()).filter(entry -> !entry.opened()).isPresent()) {
            opening.open(province);
        }
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                Thread.sleep(EVERY);
                look();
                askAgain();
                errors.keep();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The control schema cannot be read: {}", e.getMessage());
                askAgain();
            }
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("province-watch").unstarted(this::run);
        thread.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
