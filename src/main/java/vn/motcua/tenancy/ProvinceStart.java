package vn.motcua.tenancy;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the first request: migrates the control schema and every province, all at once where the
 * database can, and fills empty provinces
 * from their CSV files. What fails takes only its own province down.
 */
@Component
class ProvinceStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceStart.class);

    private final Provinces provinces;
    private final Databases databases;
    private final CurrentProvince current;
    private final ObjectProvider<FirstLoad> firstLoads;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ProvinceStart(
            Provinces provinces,
            Databases databases,
            CurrentProvince current,
            ObjectProvider<FirstLoad> firstLoads,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.provinces = provinces;
        this.databases = databases;
        this.current = current;
        this.firstLoads = firstLoads;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        migrate(Databases.CONTROL, "control");
        List<FirstLoad> loads = firstLoads.stream()
                .sorted(Comparator.comparingInt(FirstLoad::order))
                .toList();
        try (var threads = databases.oneSchemaChangeAtATime()
                ? Executors.newSingleThreadExecutor()
                : Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> starts = provinces.up().stream()
                    .map(province -> threads.submit(() -> start(province, loads)))
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Provinces could not be started", e);
        }
    }

    private void start(Province province, List<FirstLoad> loads) {
        try {
            migrate(province.schema(), "province");
            current.run(province, () -> transaction.executeWithoutResult(status -> loadIfEmpty(province, loads)));
        } catch (TenantFault e) {
            provinces.down(province.slug(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Province {} cannot start", province.slug(), e);
            provinces.down(province.slug(), "không khởi động được cơ sở dữ liệu: " + e.getMessage());
        }
    }

    private void migrate(String schema, String folder) {
        databases.createSchema(schema);
        Flyway.configure()
                .dataSource(databases.control())
                .defaultSchema(schema)
                .schemas(schema)
                .locations("classpath:db/" + folder + "/common", "classpath:db/" + folder + "/" + databases.vendor())
                .failOnMissingLocations(false)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private void loadIfEmpty(Province province, List<FirstLoad> loads) {
        // The row that says "loaded" is written in the same transaction as what was loaded.
        boolean loaded =
                jdbc.sql("select count(*) from first_load").query(Long.class).single() > 0;
        if (loaded) {
            return;
        }
        jdbc.sql("insert into first_load (id, loaded_at) values (1, current_timestamp)")
                .update();
        TenantFiles files = provinces.files(province);
        loads.forEach(load -> load.load(files));
        LOG.info("Province {} filled from its files", province.slug());
    }
}
