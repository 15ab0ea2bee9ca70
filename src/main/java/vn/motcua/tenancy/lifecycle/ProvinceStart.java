package vn.motcua.tenancy.lifecycle;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.database.Migrations;

/** Before the first request: migrates the control schema and opens every province, several at once where it can. */
@Component
class ProvinceStart implements SmartInitializingSingleton {

    private final KnownProvinces provinces;
    private final Migrations migrations;
    private final ProvinceOpening opening;
    private final ProvinceWatch watch;

    ProvinceStart(KnownProvinces provinces, Migrations migrations, ProvinceOpening opening, ProvinceWatch watch) {
        this.provinces = provinces;
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
        opening.openAll(all);
    }
}
