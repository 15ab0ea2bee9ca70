package vn.motcua.tenancy.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Outage;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceListener;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.tenancy.database.Migrations;
import vn.motcua.tenancy.database.Server;
import vn.motcua.tenancy.files.FirstLoad;
import vn.motcua.tenancy.files.TenantFault;
import vn.motcua.tenancy.files.TenantFiles;

/** Opens a province: migrates its schema and, when it is empty, fills it from its CSV files. What fails takes only it down. */
@Component
class ProvinceOpening {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceOpening.class);

    /** A migration holds several connections, and all of them must find theirs. */
    private static final int AT_ONCE = 4;

    private final KnownProvinces provinces;
    private final Databases databases;
    private final Migrations migrations;
    private final ProvinceTable table;
    private final CurrentProvince current;
    private final ObjectProvider<FirstLoad> firstLoads;
    private final ObjectProvider<ProvinceListener> listeners;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Environment environment;

    ProvinceOpening(
            KnownProvinces provinces,
            Databases databases,
            Migrations migrations,
            ProvinceTable table,
            CurrentProvince current,
            ObjectProvider<FirstLoad> firstLoads,
            ObjectProvider<ProvinceListener> listeners,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Environment environment) {
        this.provinces = provinces;
        this.databases = databases;
        this.migrations = migrations;
        this.table = table;
        this.current = current;
        this.firstLoads = firstLoads;
        this.listeners = listeners;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** Makes the province known to the deployment. */
    void enlist(Province province) {
        table.ensure(province.slug(), province.schema());
        table.find(province.slug()).ifPresent(row -> {
            databases.settle(row.slug(), row.schema());
            provinces.kept(row);
        });
    }

    /** Several at once where the database can. */
    void openAll(List<Province> provinces) {
        try (var threads = Executors.newFixedThreadPool(databases.oneSchemaChangeAtATime() ? 1 : AT_ONCE)) {
            List<? extends Future<?>> openings = provinces.stream()
                    .map(province -> threads.submit(() -> open(province)))
                    .toList();
            for (Future<?> opening : openings) {
                opening.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Provinces could not be opened", e);
        }
    }

    void open(Province province) {
        String slug = province.slug();
        try {
            if (province.database() != null && password(environment, slug) == null) {
                provinces.fault(slug, DownReason.of("no-password", "motcua.provinces." + slug + ".password"));
                return;
            }
            databases.server(province).alone(databases.schema(province), () -> prepare(province));
            provinces.opened(slug);
        } catch (TenantFault e) {
            provinces.fault(slug, e.reason());
            return;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                LOG.error("The database of province {} does not answer", slug);
                provinces.reachable(slug, false);
            } else {
                LOG.error("Province {} cannot start", slug, e);
                provinces.fault(slug, DownReason.of("database"));
            }
            return;
        }
        tell(listener -> provinces.find(slug).ifPresent(listener::opened));
    }

    private void prepare(Province province) {
        Server server = databases.server(province);
        String schema = databases.schema(province);
        migrations.clearIfNeverFilled(server, schema);
        migrations.migrate(server, schema, null);
        provinces.asOpen(
                province,
                () -> current.run(province, () -> {
                    if (Boolean.TRUE.equals(transaction.execute(status -> loadIfEmpty(province)))) {
                        LOG.info("Province {} filled from its files", province.slug());
                    }
                }));
    }

    void tell(Consumer<ProvinceListener> what) {
        listeners.forEach(listener -> {
            try {
                what.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("{} failed", listener.getClass().getSimpleName(), e);
            }
        });
    }

    static @Nullable String password(Environment environment, String slug) {
        return environment.getProperty("motcua.provinces." + slug + ".password");
    }

    /** @return whether there was something to load */
    private boolean loadIfEmpty(Province province) {
        // The row that says "loaded" is written in the same transaction as what was loaded.
        boolean loaded =
                jdbc.sql("select count(*) from first_load").query(Long.class).single() > 0;
        if (loaded) {
            return false;
        }
        jdbc.sql("insert into first_load (id, loaded_at) values (1, current_timestamp)")
                .update();
        TenantFiles files = provinces.files(province);
        List<FirstLoad> loads = firstLoads.stream()
                .sorted(Comparator.comparingInt(FirstLoad::order))
                .toList();
        loads.forEach(load -> load.load(files));
        return true;
    }
}
