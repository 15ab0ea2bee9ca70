package vn.motcua.tenancy;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings schemas to a version. */
@Component
class Migrations {

    private final Databases databases;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Migrations(Databases databases) {
        this.databases = databases;
    }

    void migrateControl() {
        Server main = databases.main();
        main.createSchema(Databases.CONTROL);
        flyway(main, Databases.CONTROL, "control", null).migrate();
    }

    /** @param target the version to stop at; null for the newest */
    void migrate(Server server, String schema, @Nullable String target) {
        if (server.isMySql()) {
            migrateNow(server, schema, target);
            return;
        }
        oneAtATime.lock();
        try {
            migrateNow(server, schema, target);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static void migrateNow(Server server, String schema, @Nullable String target) {
        server.createSchema(schema);
        flyway(server, schema, "province", target).migrate();
    }

    /** The version of a province's schema; empty when nothing was ever migrated there. */
    Optional<MigrationVersion> version(Server server, String schema) {
        return Optional.ofNullable(
                        flyway(server, schema, "province", null).info().current())
                .map(MigrationInfo::getVersion);
    }

    /** Whether this portal knows that version of a province's schema. */
    boolean knows(Server server, String schema, String version) {
        MigrationVersion asked = MigrationVersion.fromVersion(version);
        for (MigrationInfo each :
                flyway(server, schema, "province", null).info().all()) {
            if (asked.equals(each.getVersion())) {
                return true;
            }
        }
        return false;
    }

    private static Flyway flyway(Server server, String schema, String folder, @Nullable String target) {
        var configuration = Flyway.configure()
                .dataSource(server.source())
                .defaultSchema(schema)
                .schemas(schema)
                .locations("classpath:db/" + folder + "/common", "classpath:db/" + folder + "/" + server.vendor())
                .failOnMissingLocations(false)
                .loggers("slf4j");
        if (target != null) {
            configuration.target(MigrationVersion.fromVersion(target));
        }
        return configuration.load();
    }
}
