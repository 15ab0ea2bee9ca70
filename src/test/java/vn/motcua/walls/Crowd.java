package vn.motcua.walls;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.walls.Schemas.Column;
import vn.motcua.walls.Schemas.Table;

/**
 * Many rows like the planted ones, so that every list is long and everything that is opened holds much: each row has
 * copies that refer to one another, which makes lists longer, and copies that refer to what it refers to itself, which
 * makes things fuller.
 */
@Component
class Crowd {

    /** Numbers that neither a province nor a planted row has. */
    private static final int BEYOND = 1_000_000;

    /** There is one at a time. */
    private static final Set<String> IN_TURN = Set.of("transfer_stage", "agreement", "assignment");

    private final Schemas schemas;
    private final Plant plant;
    private final List<Runnable> removals = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private int moved;

    Crowd(Schemas schemas, Plant plant) {
        this.schemas = schemas;
        this.plant = plant;
    }

    /** @param copies of each kind, for each row that stands planted */
    void gather(int copies) {
        for (Table table : schemas.tables(Plant.SLUG)) {
            if (Plant.BARE.contains(table.name())) {
                continue;
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String name : plant.rows(table.name())) {
                for (int i = 1; i <= copies; i++) {
                    rows.add(copy(table, name, i, true));
                    rows.add(copy(table, name, i, false));
                }
            }
            insert(table, rows.stream().filter(row -> !row.isEmpty()).toList());
        }
        plant.renewStamp();
    }

    /** @param apart whether it refers to copies; empty when the table has room for one such row only */
    private Map<String, Object> copy(Table table, String name, int number, boolean apart) {
        Map<String, Object> row = new LinkedHashMap<>(plant.row(name));
        String mark = (apart ? "a" : "b") + number;
        for (Column column : table.columns()) {
            String parent = table.parents().get(column.name());
            if (!apart || !column.isId() || row.get(column.name()) == null) {
                continue;
            }
            if (parent == null && !table.key().contains(column.name())) {
                row.put(column.name(), id(column.name(), mark));
            } else if (parent != null && plant.isFirst(parent, row.get(column.name()))) {
                row.put(column.name(), id(parent, mark));
            }
        }
        if (table.key().equals(List.of("id"))) {
            row.put("id", id(name, mark));
        }
        if (!apart && IN_TURN.contains(table.name())) {
            earlier(row, "valid_from", Plant.DAY.minusYears(5));
        }
        for (Set<String> key : table.unique()) {
            if (key.stream().noneMatch(column -> differs(row, name, column)) && !moveAway(table, key, row, mark)) {
                return Map.of();
            }
        }
        return row;
    }

    private boolean differs(Map<String, Object> row, String name, String column) {
        return row.get(column) != plant.row(name).get(column);
    }

    private boolean moveAway(Table table, Set<String> key, Map<String, Object> row, String mark) {
        for (Column column : table.columns()) {
            if (!key.contains(column.name())) {
                continue;
            }
            Object value = row.get(column.name());
            if (value == null) {
                // Stands for no value: such rows are all different.
                return true;
            } else if (column.isText() && Plant.marks(value)) {
                row.put(column.name(), value + "-" + mark);
                return true;
            } else if (value instanceof Date day) {
                earlier(row, column.name(), day.toLocalDate());
                return true;
            } else if (value instanceof Number && !column.name().endsWith("_marker")) {
                row.put(column.name(), BEYOND + ++moved);
                return true;
            } else if (column.isId() && !table.parents().containsKey(column.name())) {
                row.put(column.name(), id(column.name(), mark));
                return true;
            }
        }
        List<Column> others = table.columns().stream()
                .filter(column -> key.contains(column.name()) && table.parents().containsKey(column.name()))
                .toList();
        if (others.size() < 2) {
            return false;
        }
        // A link between two things: to another one each.
        Column last = others.getLast();
        row.put(last.name(), id(table.parents().get(last.name()), "a" + mark.substring(1)));
        return true;
    }

    /** For a day of its own, in the past. */
    private void earlier(Map<String, Object> row, String column, LocalDate day) {
        LocalDate past = day.minusDays(++moved);
        row.put(column, Date.valueOf(past));
        if (row.containsKey("valid_to")) {
            row.put("valid_to", Date.valueOf(past.plusDays(1)));
        }
    }

    private byte[] id(String name, String mark) {
        return Ids.bytes(ids.computeIfAbsent(name + " " + mark, key -> Ids.next()));
    }

    private void insert(Table table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        schemas.qualified(Plant.SLUG, table),
                        String.join(", ", columns),
                        "?, ".repeat(columns.size() - 1) + "?");
        String where = String.join(" = ? and ", table.key()) + " = ?";
        removals.add(() -> schemas.jdbc()
                .batchUpdate(
                        "delete from " + schemas.qualified(Plant.SLUG, table) + " where " + where,
                        // Units below others go before them.
                        rows.reversed().stream()
                                .map(row -> table.key().stream().map(row::get).toArray())
                                .toList()));
        schemas.jdbc()
                .batchUpdate(
                        sql,
                        rows.stream()
                                .map(row -> columns.stream().map(row::get).toArray())
                                .toList());
    }

    void disperse() {
        removals.reversed().forEach(Runnable::run);
        removals.clear();
        ids.clear();
        moved = 0;
        plant.renewStamp();
    }
}
