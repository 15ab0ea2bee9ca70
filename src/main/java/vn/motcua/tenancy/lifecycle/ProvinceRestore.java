package vn.motcua.tenancy.lifecycle;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.backup.BackupFile;
import vn.motcua.tenancy.backup.BackupReader;
import vn.motcua.tenancy.backup.Manifest;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.tenancy.database.Migrations;
import vn.motcua.tenancy.database.Server;

/**
 * Restores a province beside what it has: a fresh schema is filled and compared, and one update puts it in force. The
 * schema before stays until the next restore, for the case that the backup was the wrong one.
 */
@Component
class ProvinceRestore {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceRestore.class);

    /** How long the others believe in a restore of which they hear nothing more. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private static final Duration RENEWED = Duration.ofSeconds(3);
    /** By then every node has heard that the province is shut, or refuses to believe what it heard before. */
    private static final Duration ALL_HEARD = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Databases databases;
    private final Migrations migrations;
    private final ProvinceTable table;
    private final ProvinceWatch watch;
    private final ProvinceOpening opening;

    ProvinceRestore(
            Databases databases,
            Migrations migrations,
            ProvinceTable table,
            ProvinceWatch watch,
            ProvinceOpening opening) {
        this.databases = databases;
        this.migrations = migrations;
        this.table = table;
        this.watch = watch;
        this.opening = opening;
    }

    void restore(Province province, String by, Path path) {
        String slug = province.slug();
        try (BackupFile file = BackupFile.open(path)) {
            Manifest manifest = file.verify();
            if (!manifest.slug().equals(slug)) {
                throw PortalException.invalid("tenancy.backup.other-province", manifest.slug());
            }
            if (!migrations.knows(databases.server(province), databases.schema(province), manifest.schemaVersion())) {
                throw PortalException.invalid("tenancy.backup.newer", manifest.schemaVersion());
            }
            String fresh = province.schema() + "_" + Long.toString(table.now().toEpochMilli(), Character.MAX_RADIX);
            if (!table.beginRestore(slug, fresh, LEASE)) {
                throw PortalException.conflict("tenancy.restore.busy");
            }
            Thread renewing = Thread.ofVirtual().start(() -> renew(slug, fresh));
            Optional<String> before = table.previous(slug);
            try {
                long shutAt = System.nanoTime();
                watch.look();
                fill(province, fresh, file, manifest);
                awaitEverybodyLeft(province, shutAt);
                if (!table.flip(slug, fresh)) {
                    throw PortalException.conflict("tenancy.restore.lost");
                }
            } catch (RuntimeException | IOException | SQLException e) {
                undo(province, fresh);
                throw e;
            } finally {
                renewing.interrupt();
            }
            table.record(by, "restore", slug, manifest.takenAt());
            watch.look();
            opening.open(province);
            before.ifPresent(schema -> dropLater(province, schema));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Province " + slug + " could not be restored", e);
        }
    }

    private void fill(Province province, String fresh, BackupFile file, Manifest manifest)
            throws SQLException, IOException {
        Server server = databases.server(province);
        migrations.migrate(server, fresh, manifest.schemaVersion());
        try (Connection connection = server.enter(fresh)) {
            new BackupReader(file, manifest).fill(connection);
        }
        migrations.migrate(server, fresh, null);
    }

    /** What somebody inside writes now would be lost without a word: so nobody may be inside. */
    private void awaitEverybodyLeft(Province province, long shutAt) {
        Server server = databases.server(province);
        boolean left = databases.departures().await(province.slug(), PATIENCE);
        if (databases.main().isMySql()) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() - shutAt < ALL_HEARD.toNanos() || inside(server, databases.schema(province)) > 0) {
                if (System.nanoTime() > end) {
                    left = false;
                    break;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        if (!left) {
            throw PortalException.conflict("tenancy.restore.people-inside");
        }
    }

    /** Connections of all nodes that point at a schema; those at rest point nowhere. */
    private static long inside(Server server, String schema) {
        return JdbcClient.create(server.source())
                .sql("select count(*) from information_schema.processlist where db = ?")
                .param(schema)
                .query(Long.class)
                .single();
    }

    private void renew(String slug, String fresh) {
        try {
            while (true) {
                Thread.sleep(RENEWED);
                table.renewRestore(slug, fresh, LEASE);
            }
        } catch (InterruptedException e) {
            // The restore is over.
        } catch (RuntimeException e) {
            LOG.warn("The restore of {} could not say that it is alive: {}", slug, e.getMessage());
        }
    }

    private void undo(Province province, String fresh) {
        try {
            databases.server(province).dropSchema(fresh);
            table.endRestore(province.slug(), fresh);
            watch.look();
        } catch (RuntimeException e) {
            LOG.error("Schema {} is left over; it is cleared away when its lease has run out", fresh, e);
        }
    }

    private void dropLater(Province province, String schema) {
        try {
            databases.server(province).dropSchema(schema);
        } catch (RuntimeException e) {
            LOG.warn("Schema {} of an earlier restore could not be dropped", schema, e);
        }
    }
}
