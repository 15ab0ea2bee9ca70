package vn.motcua.tenancy.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.PortalException;

/** Puts a verified backup's rows into a schema of the same version, and proves that they are there. */
public final class BackupReader {

    private static final int BATCH_ROWS = 500;
    private static final int BATCH_BYTES = 4 << 20;

    private final BackupFile file;
    private final Manifest manifest;

    public BackupReader(BackupFile file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /**
     * @param connection points at a schema that the migrations up to the backup's version have made
     * @throws PortalException when its tables are not those of the backup, or hold something else afterwards
     */
    public void fill(Connection connection) throws SQLException, IOException {
        List<Table> tables = Table.of(connection);
        check(tables);
        connection.setAutoCommit(false);
        try {
            empty(connection, tables);
            for (Table table : tables) {
                insert(connection, table);
                link(connection, table);
                connection.commit();
            }
            compare(connection, tables);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Manifest.Entry entry(Table table) {
        return manifest.tables().stream()
                .filter(each -> each.name().equals(table.name()))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid("tenancy.backup.tables", table.name()));
    }

    private void check(List<Table> tables) {
        if (tables.size() != manifest.tables().size()) {
            throw PortalException.invalid("tenancy.backup.tables", manifest.schemaVersion());
        }
        for (Table table : tables) {
            if (!names(entry(table).columns()).equals(names(table.columns()))) {
                throw PortalException.invalid("tenancy.backup.tables", table.name());
            }
        }
    }

    private static Set<String> names(List<Manifest.Column> columns) {
        return columns.stream().map(Manifest.Column::name).collect(Collectors.toSet());
    }

    /** Migrations may have put rows in; the backup has them too. */
    private static void empty(Connection connection, List<Table> tables) throws SQLException {
        List<Table> backwards = new ArrayList<>(tables);
        Collections.reverse(backwards);
        try (Statement statement = connection.createStatement()) {
            for (Table table : backwards) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
        connection.commit();
    }

    private void insert(Connection connection, Table table) throws SQLException, IOException {
        List<Manifest.Column> columns = entry(table).columns();
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String names =
                String.join(", ", columns.stream().map(Manifest.Column::name).toList());
        String sql = "insert into " + table.name() + " (" + names + ") values (" + places + ")";
        each(connection, table, sql, row -> true, (statement, row) -> {
            for (int i = 0; i < columns.size(); i++) {
                boolean later = table.ownReferences().contains(columns.get(i).name());
                columns.get(i).family().bind(statement, i + 1, later ? NULL : row.get(i));
            }
        });
    }

    private static final JsonNode NULL = tools.jackson.databind.node.NullNode.getInstance();

    /** References inside a table are set when all its rows are there. */
    private void link(Connection connection, Table table) throws SQLException, IOException {
        List<Manifest.Column> columns = entry(table).columns();
        List<String> names = columns.stream().map(Manifest.Column::name).toList();
        for (String reference : table.ownReferences()) {
            int own = names.indexOf(reference);
            String sql = "update " + table.name() + " set " + reference + " = ? where "
                    + String.join(
                            " and ",
                            table.key().stream().map(key -> key + " = ?").toList());
            each(connection, table, sql, row -> !row.get(own).isNull(), (statement, row) -> {
                columns.get(own).family().bind(statement, 1, row.get(own));
                for (int i = 0; i < table.key().size(); i++) {
                    int key = names.indexOf(table.key().get(i));
                    columns.get(key).family().bind(statement, i + 2, row.get(key));
                }
            });
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement, JsonNode row) throws SQLException;
    }

    private void each(Connection connection, Table table, String sql, Predicate<JsonNode> which, Binding binding)
            throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                BackupFile.Lines lines = file.lines(entry(table))) {
            int rows = 0;
            long bytes = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                JsonNode row = TableDump.JSON.readTree(line);
                if (!which.test(row)) {
                    continue;
                }
                binding.bind(statement, row);
                statement.addBatch();
                bytes += line.length;
                if (++rows == BATCH_ROWS || bytes > BATCH_BYTES) {
                    statement.executeBatch();
                    rows = 0;
                    bytes = 0;
                }
            }
            if (rows > 0) {
                statement.executeBatch();
            }
        }
    }

    private void compare(Connection connection, List<Table> tables) throws SQLException, IOException {
        for (Table table : tables) {
            Manifest.Entry wanted = entry(table);
            Manifest.Entry got = TableDump.write(connection, table, OutputStream.nullOutputStream());
            if (got.rows() != wanted.rows() || !got.content().equals(wanted.content())) {
                throw PortalException.conflict("tenancy.backup.differs", table.name());
            }
        }
    }
}
