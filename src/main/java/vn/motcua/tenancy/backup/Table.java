package vn.motcua.tenancy.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table as the database itself describes it.
 *
 * @param key columns of its primary key
 * @param parents other tables that its rows refer to
 * @param ownReferences columns that refer to rows of the same table
 */
record Table(
        String name, List<Manifest.Column> columns, List<String> key, Set<String> parents, Set<String> ownReferences) {

    private static final String MIGRATIONS = "flyway_schema_history";

    /** The tables of the schema that a connection points at, those referred to before those that refer. */
    static List<Table> of(Connection connection) throws SQLException {
        Map<String, Table> found = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        Place place = Place.of(connection);
        try (ResultSet row = data.getTables(place.catalog(), place.schema(), "%", null)) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (row.getString("TABLE_TYPE").endsWith("TABLE") && !name.equals(MIGRATIONS)) {
                    found.put(name, describe(data, place, row.getString("TABLE_NAME")));
                }
            }
        }
        return ordered(found);
    }

    /** Where MySQL says catalogue, H2 says schema. */
    private record Place(String catalog, String schema) {
        static Place of(Connection connection) throws SQLException {
            return connection.getMetaData().getDatabaseProductName().equals("H2")
                    ? new Place(connection.getCatalog(), connection.getSchema())
                    : new Place(connection.getCatalog(), "%");
        }
    }

    private static Table describe(DatabaseMetaData data, Place place, String name) throws SQLException {
        List<Manifest.Column> columns = new ArrayList<>();
        try (ResultSet row = data.getColumns(place.catalog(), place.schema(), name, "%")) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(new Manifest.Column(column, Family.of(row.getInt("DATA_TYPE"), name + "." + column)));
            }
        }
        columns.sort(java.util.Comparator.comparing(Manifest.Column::name));
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet row = data.getPrimaryKeys(place.catalog(), place.schema(), name)) {
            while (row.next()) {
                key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        Set<String> parents = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        try (ResultSet row = data.getImportedKeys(place.catalog(), place.schema(), name)) {
            while (row.next()) {
                String parent = row.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (parent.equalsIgnoreCase(name)) {
                    own.add(row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                } else {
                    parents.add(parent);
                }
            }
        }
        return new Table(name.toLowerCase(Locale.ROOT), columns, List.copyOf(key.values()), parents, own);
    }

    /** @throws IllegalStateException when tables refer to each other in a circle */
    static List<Table> ordered(Map<String, Table> tables) {
        Map<String, Table> left = new TreeMap<>(tables);
        Map<String, Table> done = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            List<Table> free = left.values().stream()
                    .filter(table -> done.keySet().containsAll(table.parents()))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left.keySet());
            }
            free.forEach(table -> {
                done.put(table.name(), table);
                left.remove(table.name());
            });
        }
        return List.copyOf(done.values());
    }

    String select() {
        String columnNames =
                String.join(", ", columns.stream().map(Manifest.Column::name).toList());
        return "select " + columnNames + " from " + name + (key.isEmpty() ? "" : " order by " + String.join(", ", key));
    }
}
