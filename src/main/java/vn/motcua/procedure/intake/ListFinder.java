package vn.motcua.procedure.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.shared.PortalException;

/**
 * Finds the list in a file: its header, wherever that stands, also one of two rows as under a merged "Nội dung chuyển
 * giao". Where no header is known, the row with the most texts among the first ones is offered to a person.
 */
final class ListFinder {

    private static final int SAMPLES = 5;
    private static final int LOOK_FOR_UNKNOWN = 40;
    private static final int SHOWN = 80;
    private static final int LEAST_COLUMNS = 2;

    private final Function<String, @Nullable ImportColumn> remembered;
    private final List<SheetRow> before = new ArrayList<>();
    private @Nullable SheetRow header;
    private @Nullable SheetRow second;
    private final List<SheetRow> below = new ArrayList<>();
    private boolean rows;

    private ListFinder(Function<String, @Nullable ImportColumn> remembered) {
        this.remembered = remembered;
    }

    /**
     * @param remembered what people of the province said of such a header; null when they did not
     * @throws PortalException when the file cannot be read, has nothing like a header, or no row under it
     */
    static ListShape find(Spreadsheets.Checked file, Function<String, @Nullable ImportColumn> remembered) {
        ListFinder finder = new ListFinder(remembered);
        file.readWhile(row -> {
            finder.accept(row);
            return finder.below.size() < SAMPLES;
        });
        return finder.shape();
    }

    private void accept(SheetRow row) {
        if (row.blank()) {
            return;
        }
        SheetRow head = header;
        if (head == null) {
            if (shape(row, null, List.of()).readable()) {
                header = row;
            } else if (continues(row)) {
                header = before.getLast();
                second = row;
            } else if (before.size() < LOOK_FOR_UNKNOWN) {
                before.add(row);
            }
        } else if (row.sheet().equals(head.sheet())) {
            if (!rows && second == null && isSecondRow(head, row)) {
                second = row;
            } else {
                rows = true;
                if (below.size() < SAMPLES) {
                    below.add(row);
                }
            }
        }
    }

    /** Whether it makes a header together with the row above it, as tasks do that stand under a merged title. */
    private boolean continues(SheetRow row) {
        return !before.isEmpty()
                && before.getLast().number() == row.number() - 1
                && isSecondRow(before.getLast(), row)
                && shape(before.getLast(), row, List.of()).readable();
    }

    private boolean isSecondRow(SheetRow head, SheetRow row) {
        Set<Integer> named = new HashSet<>();
        head.cells().stream()
                .filter(cell -> holds(ImportColumn.key(cell.tidied())) == ImportColumn.NAME)
                .forEach(cell -> named.add(cell.column()));
        return !named.isEmpty()
                && row.cells().stream().filter(cell -> !cell.blank()).noneMatch(cell -> named.contains(cell.column()))
                && row.cells().stream().anyMatch(cell -> holds(ImportColumn.key(cell.tidied())) != null);
    }

    private @Nullable ImportColumn holds(String key) {
        if (key.isEmpty()) {
            return null;
        }
        ImportColumn said = remembered.apply(key);
        return said != null ? said : ImportColumn.headedBy(key).orElse(null);
    }

    private ListShape shape() {
        SheetRow found = header;
        if (found != null) {
            if (below.isEmpty()) {
                throw PortalException.invalid("procedures.no-rows");
            }
            return shape(found, second, below);
        }
        for (int i = 0; i < before.size() - 1; i++) {
            SheetRow row = before.get(i);
            long texts = row.cells().stream()
                    .filter(cell -> cell.kind() == SheetCell.Kind.TEXT && !cell.blank())
                    .count();
            if (texts >= LEAST_COLUMNS) {
                List<SheetRow> following = before.subList(i + 1, Math.min(before.size(), i + 1 + SAMPLES));
                return shape(row, null, following);
            }
        }
        throw PortalException.invalid("procedures.no-header");
    }

    private ListShape shape(SheetRow head, @Nullable SheetRow lower, List<SheetRow> samples) {
        Map<Integer, String> texts = new TreeMap<>();
        head.cells().stream().filter(cell -> !cell.blank()).forEach(cell -> texts.put(cell.column(), cell.tidied()));
        if (lower != null) {
            lower.cells().stream()
                    .filter(cell -> !cell.blank())
                    .forEach(cell -> texts.put(cell.column(), cell.tidied()));
        }
        Map<ImportColumn, Boolean> taken = new HashMap<>();
        List<ListColumn> columns = new ArrayList<>();
        texts.forEach((index, text) -> {
            ImportColumn holds = holds(ImportColumn.key(text));
            boolean repeated =
                    holds != null && holds != ImportColumn.IGNORED && taken.putIfAbsent(holds, Boolean.TRUE) != null;
            columns.add(new ListColumn(
                    index,
                    SheetCell.letter(index),
                    text,
                    repeated ? ImportColumn.IGNORED : holds,
                    texts(samples, index)));
        });
        return new ListShape(head.sheet(), lower == null ? head.number() : lower.number(), List.copyOf(columns));
    }

    private static List<String> texts(List<SheetRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column).tidied())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                .toList();
    }

    /** Whether a row only numbers the columns: "(1) (2) (3)", or 1, 2, 3. */
    static boolean numbersColumns(SheetRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.blank())
                .map(cell -> cell.tidied().replaceAll("[()\\[\\]]", ""))
                .toList();
        return texts.size() > LEAST_COLUMNS
                && texts.stream().allMatch(text -> text.matches("\\d{1,2}(\\s*=.*)?"))
                && Arrays.equals(
                        texts.stream()
                                .map(text -> text.replaceAll("\\D.*", ""))
                                .mapToInt(Integer::parseInt)
                                .toArray(),
                        texts.stream()
                                .map(text -> text.replaceAll("\\D.*", ""))
                                .mapToInt(Integer::parseInt)
                                .sorted()
                                .toArray());
    }
}
