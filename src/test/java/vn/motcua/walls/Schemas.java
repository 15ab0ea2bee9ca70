package vn.motcua.walls;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;

/**
 * All schemas of the deployment from outside, past the portal's own walls: what the tests judge by must not itself
 * stand on what they judge.
 */
@Component
class Schemas {

    /** Flyway's own; says nothing of anybody. */
    private static final String MIGRATIONS = "flyway_schema_history";

    private static final int ID_LENGTH = 16;

    private final JdbcTemplate jdbc;
    private final Provinces provinces;
    private final Map<String, List<Table>> tables = new HashMap<>();

    Schemas(@Qualifier("control") DataSource control, Provinces provinces) {
        this.jdbc = new JdbcTemplate(control);
        this.provinces = provinces;
    }

    record Column(String name, int type, int size, boolean nullable) {

        boolean isId() {
            return type == Types.BINARY && size == ID_LENGTH;
        }

        boolean isText() {
            return type == Types.VARCHAR || type == Types.CHAR || type == Types.LONGVARCHAR || type == Types.CLOB;
        }

        boolean isFile() {
            return type == Types.BLOB || type == Types.LONGVARBINARY;
        }
    }

    /**
     * @param parents column to the table it refers to
     * @param unique the columns of each unique key, the primary one too
     */
    record Table(
            String name,
            List<Column> columns,
            List<String> key,
            Map<String, String> parents,
            List<Set<String>> unique) {}

    JdbcTemplate jdbc() {
        return jdbc;
    }

    Province province(String slug) {
        return provinces.find(slug).orElseThrow(() -> new IllegalStateException(slug + " is not up"));
    }

    /** The tables of a province as the migrations made them, what is referred to before what refers. */
    List<Table> tables(String slug) {
        return tables.computeIfAbsent(province(slug).schema(), this::read);
    }

    private List<Table> read(String schema) {
        return jdbc.execute((ConnectionCallback<List<Table>>) connection -> {
            DatabaseMetaData about = connection.getMetaData();
            boolean mysql = about.getDatabaseProductName().equals("MySQL");
            String catalog = mysql ? schema : null;
            String within = mysql ? null : schema;
            Set<String> names = new TreeSet<>();
            each(about.getTables(catalog, within, "%", null), row -> {
                if (text(row, "TABLE_TYPE").contains("table")) {
                    names.add(text(row, "TABLE_NAME"));
                }
            });
            names.remove(MIGRATIONS);
            Map<String, Table> found = new TreeMap<>();
            for (String name : names) {
                found.put(name, table(about, catalog, within, name));
            }
            return parentsFirst(found);
        });
    }

    private static Table table(DatabaseMetaData about, String catalog, String schema, String name) throws SQLException {
        Table table = new Table(name, new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        each(
                about.getColumns(catalog, schema, name, "%"),
                row -> table.columns()
                        .add(new Column(
                                text(row, "COLUMN_NAME"),
                                number(row, "DATA_TYPE"),
                                number(row, "COLUMN_SIZE"),
                                text(row, "IS_NULLABLE").equals("yes"))));
        each(about.getPrimaryKeys(catalog, schema, name), row -> table.key().add(text(row, "COLUMN_NAME")));
        each(
                about.getImportedKeys(catalog, schema, name),
                row -> table.parents().put(text(row, "FKCOLUMN_NAME"), text(row, "PKTABLE_NAME")));
        Map<String, Set<String>> unique = new LinkedHashMap<>();
        each(
                about.getIndexInfo(catalog, schema, name, true, false),
                row -> unique.computeIfAbsent(text(row, "INDEX_NAME"), index -> new HashSet<>())
                        .add(text(row, "COLUMN_NAME")));
        table.unique().addAll(unique.values());
        return table;
    }

    private static List<Table> parentsFirst(Map<String, Table> found) {
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (ordered.size() < found.size()) {
            int before = ordered.size();
            found.forEach((name, table) -> {
                boolean ready = table.parents().values().stream()
                        .allMatch(parent -> parent.equals(name) || ordered.containsKey(parent));
                if (ready) {
                    ordered.put(name, table);
                }
            });
            if (ordered.size() == before) {
                throw new AssertionError("Tables refer to each other in a circle: " + found.keySet());
            }
        }
        return List.copyOf(ordered.values());
    }

    /** Every key of a province's rows, as text. */
    Set<String> ids(String slug) {
        Set<String> ids = new HashSet<>();
        for (Table table : tables(slug)) {
            table.columns().stream()
                    .filter(Column::isId)
                    .forEach(column ->
                            jdbc.query("select distinct " + column.name() + " from " + qualified(slug, table), row -> {
                                byte[] id = row.getBytes(1);
                                if (id != null) {
                                    ids.add(Ids.of(id).toString());
                                }
                            }));
        }
        return ids;
    }

    /** What every table of every province holds, as a number each: to see which of them were written to. */
    Map<String, Integer> contents() {
        Map<String, Integer> contents = new TreeMap<>();
        for (Province province : provinces.up()) {
            for (Table table : tables(province.slug())) {
                contents.put(province.slug() + "." + table.name(), content(province.slug(), table));
            }
        }
        return contents;
    }

    private int content(String slug, Table table) {
        int[] sum = new int[1];
        jdbc.query("select * from " + qualified(slug, table), row -> {
            sum[0] += Arrays.deepHashCode(cells(row));
        });
        return sum[0];
    }

    private static Object[] cells(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        Object[] cells = new Object[about.getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            int type = about.getColumnType(i + 1);
            boolean bytes = type == Types.BINARY
                    || type == Types.VARBINARY
                    || type == Types.LONGVARBINARY
                    || type == Types.BLOB;
            cells[i] = bytes ? row.getBytes(i + 1) : row.getString(i + 1);
        }
        return cells;
    }

    /** Everything that a row says. */
    static String text(ResultSet row) throws SQLException {
        StringJoiner text = new StringJoiner(" ");
        for (Object cell : cells(row)) {
            if (cell instanceof byte[] bytes) {
                text.add(
                        bytes.length == ID_LENGTH
                                ? Ids.of(bytes).toString()
                                : new String(bytes, StandardCharsets.UTF_8));
            } else {
                text.add(String.valueOf(cell));
            }
        }
        return text.toString();
    }

    /** The driver's own kind of connection, below the pool's. */
    Class<? extends Connection> physical(Connection connection) throws SQLException {
        try {
            return Class.forName(
                            connection.getMetaData().getDatabaseProductName().equals("MySQL")
                                    ? "com.mysql.cj.jdbc.JdbcConnection"
                                    : "org.h2.jdbc.JdbcConnection")
                    .asSubclass(Connection.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    String qualified(String slug, Table table) {
        return province(slug).schema() + "." + table.name();
    }

    /** The keys of all rows of a province: what {@link #forgetNewRows} leaves. */
    Map<String, Set<List<Object>>> keys(String slug) {
        Map<String, Set<List<Object>>> keys = new HashMap<>();
        tables(slug).forEach(table -> keys.put(table.name(), new HashSet<>(keys(slug, table))));
        return keys;
    }

    private List<List<Object>> keys(String slug, Table table) {
        return jdbc.query(
                "select " + String.join(", ", table.key()) + " from " + qualified(slug, table), (row, number) -> {
                    List<Object> key = new ArrayList<>();
                    for (int i = 1; i <= table.key().size(); i++) {
                        byte[] bytes = row.getBytes(i);
                        key.add(
                                row.getObject(i) instanceof byte[]
                                        ? new java.math.BigInteger(bytes)
                                        : row.getString(i));
                    }
                    return key;
                });
    }

    /** Removes what a test has had entered since. */
    void forgetNewRows(String slug, Map<String, Set<List<Object>>> before) {
        for (Table table : tables(slug).reversed()) {
            String where = String.join(" = ? and ", table.key()) + " = ?";
            for (List<Object> key : keys(slug, table)) {
                if (!before.get(table.name()).contains(key)) {
                    Object[] values = key.stream().map(Schemas::plain).toArray();
                    jdbc.update("delete from " + qualified(slug, table) + " where " + where, values);
                }
            }
        }
    }

    private static Object plain(Object part) {
        if (!(part instanceof java.math.BigInteger number)) {
            return part;
        }
        byte[] short16 = number.toByteArray();
        byte[] id = new byte[ID_LENGTH];
        Arrays.fill(id, (byte) (number.signum() < 0 ? -1 : 0));
        System.arraycopy(short16, 0, id, id.length - short16.length, short16.length);
        return id;
    }

    private static void each(ResultSet rows, Consumer<ResultSet> use) throws SQLException {
        try (rows) {
            while (rows.next()) {
                use.accept(rows);
            }
        }
    }

    private static String text(ResultSet row, String column) {
        try {
            return String.valueOf(row.getString(column)).toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(ResultSet row, String column) {
        try {
            return row.getInt(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The physical connection's own word for where it points. */
    static String where(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("MySQL")
                ? connection.getCatalog()
                : connection.getSchema();
    }
}
