package vn.motcua.tenancy.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes all tables of a schema as they stood at one moment, while others go on writing. */
public final class BackupWriter {

    /** H2's own isolation level: a picture of all tables, taken at the first statement. */
    private static final int H2_SNAPSHOT = 6;

    private BackupWriter() {}

    /**
     * @param connection points at the schema; its transaction settings are the caller's to reset
     * @param out not closed
     */
    public static Manifest write(
            Connection connection, String slug, String schemaVersion, Instant takenAt, OutputStream out)
            throws SQLException, IOException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        List<Table> tables = Table.of(connection);
        connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
            List<Manifest.Entry> entries = new ArrayList<>();
            for (Table table : tables) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".jsonl"));
                entries.add(TableDump.write(connection, table, zip));
                zip.closeEntry();
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT, slug, schemaVersion, takenAt.toString(), h2 ? "h2" : "mysql", entries);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(TableDump.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            return manifest;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
