package vn.motcua.tenancy.lifecycle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.tenancy.backup.BackupWriter;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.tenancy.database.Migrations;

/** Backs up one province while everybody goes on working. Guards nobody: only the module {@code platform} uses it. */
@Component
@NamedInterface("operator")
public class ProvinceBackups {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ProvinceClock.VIETNAM);

    private final KnownProvinces provinces;
    private final Databases databases;
    private final Migrations migrations;
    private final ProvinceTable table;
    private final ProvinceRestore restore;
    private final Path folder;

    ProvinceBackups(
            KnownProvinces provinces,
            Databases databases,
            Migrations migrations,
            ProvinceTable table,
            ProvinceRestore restore,
            Deployment deployment) {
        this.provinces = provinces;
        this.databases = databases;
        this.migrations = migrations;
        this.table = table;
        this.restore = restore;
        this.folder = deployment.data().resolve("backups");
    }

    /**
     * Checks that a backup of this province can be taken.
     *
     * @throws PortalException when there is no such province, or it is being restored just now
     */
    public void check(String slug) {
        province(slug);
        if (table.find(slug).filter(row -> row.restoring() != null).isPresent()) {
            throw PortalException.conflict("tenancy.restore.busy");
        }
    }

    private Province province(String slug) {
        return provinces.entry(slug).map(KnownProvince::province).orElseThrow(PortalException::notFound);
    }

    /**
     * Writes the backup of a province, up or down.
     *
     * @param out not closed
     * @return its size in bytes
     */
    public long backUp(String slug, String by, OutputStream out) {
        check(slug);
        Province province = province(slug);
        String version = migrations
                .version(databases.server(province), databases.schema(province))
                .map(MigrationVersion::getVersion)
                .orElseThrow(() -> PortalException.conflict("tenancy.backup.empty"));
        Counting counting = new Counting(out);
        try (Connection connection = databases.enter(province)) {
            Instant takenAt = table.now();
            BackupWriter.write(connection, slug, version, takenAt, counting);
        } catch (SQLException e) {
            throw new IllegalStateException("Province " + slug + " could not be backed up", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.backedUp(slug, by, counting.count);
        table.record(by, "backup", slug, "");
        return counting.count;
    }

    /** Writes the backup into the folder {@code backups} of the data folder; whole or not at all. */
    public Path backUpHere(String slug, String by) {
        check(slug);
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "." + slug, ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                    backUp(slug, by, out);
                }
                return Files.move(
                        half,
                        folder.resolve(slug + "-" + STAMP.format(table.now()) + ".zip"),
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a backup in the place of what the province holds. It is shut meanwhile; the others go on. When anything is
     * wrong, all stays as it was.
     *
     * @throws PortalException when the file is damaged, of another province or of a newer portal
     */
    public void restore(String slug, String by, Path file) {
        restore.restore(province(slug), by, file);
    }

    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }
    }
}
