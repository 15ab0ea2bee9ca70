package vn.motcua.tenancy.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings schemas to a version. */
@Component
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Databases databases;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Migrations(Databases databases) {
        this.databases = databases;
    }

    public void migrateControl() {
        Server main = databases.main();
        main.createSchema(Databases.CONTROL);
        flyway(main, Databases.CONTROL, "control", null).migrate();
    }

    /** @param target the version to stop at; null for the newest */
    public void migrate(Server server, String schema, @Nullable String target) {
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

    /**
     * Removes what a first start left behind that was killed between two statements of a migration, which MySQL cannot
     * take back. A schema without the row that says "loaded" never held anybody's data.
     */
    public void clearIfNeverFilled(Server server, String schema) {
        JdbcClient jdbc = JdbcClient.create(server.source());
        boolean touched = jdbc.sql("select count(*) from information_schema.tables where table_schema = ?")
                        .param(schema)
                        .query(Long.class)
                        .single()
                > 0;
        if (touched && !filled(server, schema)) {
            LOG.warn("Schema {} was never filled; it is made anew", schema);
            server.dropSchema(schema);
        }
    }

    private static boolean filled(Server server, String schema) {
        boolean table = JdbcClient.create(server.source())
                        .sql("select count(*) from information_schema.tables"
                                + " where table_schema = ? and table_name = 'first_load'")
                        .param(schema)
                        .query(Long.class)
                        .single()
                > 0;
        if (!table) {
            return false;
        }
        try (Connection connection = server.enter(schema);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from first_load")) {
            return row.next() && row.getLong(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + schema + " cannot be read", e);
        }
    }

    /** The version of a province's schema; empty when nothing was ever migrated there. */
    public Optional<MigrationVersion> version(Server server, String schema) {
        return Optional.ofNullable(
                        flyway(server, schema, "province", null).info().current())
                .map(MigrationInfo::getVersion);
    }

    /** Whether this portal knows that version of a province's schema. */
    public boolean knows(Server server, String schema, String version) {
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
