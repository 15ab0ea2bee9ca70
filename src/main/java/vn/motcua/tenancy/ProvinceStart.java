package vn.motcua.tenancy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the first request: migrates the control schema and opens every province, several at once where it can. */
@Component
class ProvinceStart implements SmartInitializingSingleton {

    /** A migration holds several connections, and all of them must find theirs. */
    private static final int AT_ONCE = 4;

    private final Provinces provinces;
    private final Databases databases;
    private final Migrations migrations;
    private final ProvinceOpening opening;
    private final ProvinceWatch watch;

    ProvinceStart(
            Provinces provinces,
            Databases databases,
            Migrations migrations,
            ProvinceOpening opening,
            ProvinceWatch watch) {
        this.provinces = provinces;
        this.databases = databases;
        this.migrations = migrations;
        this.opening = opening;
        this.watch = watch;
    }

    @Override
    public void afterSingletonsInstantiated() {
        migrations.migrateControl();
        List<Province> all = provinces.readable();
        all.forEach(opening::enlist);
        watch.look();
        try (var threads = Executors.newFixedThreadPool(databases.oneSchemaChangeAtATime() ? 1 : AT_ONCE)) {
            List<? extends Future<?>> starts = all.stream()
                    .map(province -> threads.submit(() -> opening.open(province)))
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Provinces could not be started", e);
        }
    }
}
