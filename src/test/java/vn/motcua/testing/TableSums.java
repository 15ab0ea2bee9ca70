package vn.motcua.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * All rows of all tables of a schema, each row as a text that is the same on both kinds of database, in the order of
 * these texts. Reads by its own means, not by those of the portal's backup.
 */
public final class TableSums {

    private TableSums() {}

    /** A checksum with the number of rows, by table; the history of migrations is left out. */
    public static Map<String, String> of(Connection connection) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (var table : rows(connection).entrySet()) {
            sums.put(table.getKey(), table.getValue().size() + " " + hash(table.getValue()));
        }
        return sums;
    }

    /** The rows themselves, by table. */
    public static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : tables(connection)) {
            List<String> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from " + table)) {
                while (row.next()) {
                    rows.add(text(row));
                }
            }
            rows.sort(null);
            all.put(table, rows);
        }
        return all;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String schema = connection.getMetaData().getDatabaseProductName().equals("H2")
                ? connection.getSchema()
                : connection.getCatalog();
        try (var query = connection.prepareStatement("select table_name from information_schema.tables"
                + " where table_schema = ? and table_type = 'BASE TABLE'")) {
            query.setString(1, schema);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                String name = row.getString(1).toLowerCase(Locale.ROOT);
                if (!name.equals("flyway_schema_history")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String text(ResultSet row) throws SQLException {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            String text = switch (value) {
                case null -> "null";
                case byte[] bytes -> HexFormat.of().formatHex(bytes);
                case java.sql.Blob blob -> HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
                case java.sql.Clob words -> words.getSubString(1, (int) words.length());
                case java.sql.Timestamp time ->
                    row.getObject(i, java.time.LocalDateTime.class).toString();
                case Boolean flag -> flag ? "1" : "0";
                default -> value.toString();
            };
            cells.put(row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), text);
        }
        return cells.toString();
    }

    private static String hash(List<String> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return new BigInteger(1, digest.digest()).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
