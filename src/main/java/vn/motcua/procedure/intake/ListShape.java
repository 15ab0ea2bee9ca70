package vn.motcua.procedure.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.PortalException;

/**
 * Where in a file the list stands and what its columns hold.
 *
 * @param headerRow last row of the header, as a spreadsheet shows it, from 1
 */
public record ListShape(String sheet, int headerRow, List<ListColumn> columns) {

    /** Whether a person has to say what some columns hold. */
    public boolean hasUnknown() {
        return !readable()
                || columns.stream()
                        .anyMatch(column ->
                                column.holds() == null && !column.header().isEmpty());
    }

    /** Whether rows can be read: a procedure needs at least a name, and something that says which it is. */
    public boolean readable() {
        return has(ImportColumn.NAME)
                && (has(ImportColumn.CODE)
                        || ImportColumn.TASKS.stream().anyMatch(this::has)
                        || (has(ImportColumn.NUMBER) && has(ImportColumn.FIELD)));
    }

    public boolean has(ImportColumn column) {
        return columns.stream().anyMatch(each -> each.holds() == column);
    }

    boolean hasTasks() {
        return ImportColumn.TASKS.stream().anyMatch(this::has);
    }

    Optional<ListColumn> column(ImportColumn wanted) {
        return columns.stream().filter(each -> each.holds() == wanted).findFirst();
    }

    /** The same list, with what a person said of its columns, by their index. */
    public ListShape mapped(Map<Integer, ImportColumn> choice) {
        return new ListShape(
                sheet,
                headerRow,
                columns.stream()
                        .map(column -> column.with(choice.getOrDefault(column.index(), ImportColumn.IGNORED)))
                        .toList());
    }

    /** The same list, with what another shape of it says of its columns. */
    ListShape mappedAs(ListShape other) {
        Map<Integer, ImportColumn> said = new HashMap<>();
        other.columns().forEach(column -> {
            ImportColumn holds = column.holds();
            if (holds != null) {
                said.put(column.index(), holds);
            }
        });
        return mapped(said);
    }

    /** @throws PortalException ({@code procedures.no-header}, {@code procedures.column-twice}) when it cannot be read */
    void check() {
        if (!readable()) {
            throw PortalException.invalid("procedures.no-header");
        }
        Map<ImportColumn, ListColumn> seen = new EnumMap<>(ImportColumn.class);
        for (ListColumn column : columns) {
            ImportColumn holds = column.holds();
            if (holds != null && holds != ImportColumn.IGNORED && holds != ImportColumn.NUMBER) {
                ListColumn first = seen.putIfAbsent(holds, column);
                if (first != null) {
                    throw PortalException.invalid("procedures.column-twice", first.letter(), column.letter());
                }
            }
        }
    }

    /** As the database keeps it: {@code 0=CODE=Mã số}, one a line. */
    String encoded() {
        StringBuilder text = new StringBuilder().append(headerRow);
        columns.stream()
                .filter(column -> column.holds() != null && column.holds() != ImportColumn.IGNORED)
                .forEach(column -> text.append('\n')
                        .append(column.index())
                        .append('=')
                        .append(column.holds())
                        .append('=')
                        .append(column.header(), 0, Math.min(column.header().length(), 60)));
        return text.toString();
    }

    static ListShape decoded(String text) {
        String[] lines = text.split("\n");
        List<ListColumn> columns = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split("=", 3))
                .map(parts -> new ListColumn(
                        Integer.parseInt(parts[0]),
                        vn.motcua.importing.SheetCell.letter(Integer.parseInt(parts[0])),
                        parts[2],
                        ImportColumn.valueOf(parts[1]),
                        List.of()))
                .toList();
        return new ListShape("", Integer.parseInt(lines[0]), columns);
    }
}
