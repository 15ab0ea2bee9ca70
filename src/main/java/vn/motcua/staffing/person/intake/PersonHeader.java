package vn.motcua.staffing.person.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;

/**
 * Where a list begins and which of its columns hold what.
 *
 * @param row of the header
 */
record PersonHeader(String sheet, int row, Map<PersonColumn, SheetCell> columns) {

    /** The header that stands in a row, if one does: a list names people and their codes. */
    static Optional<PersonHeader> in(SheetRow row) {
        Map<PersonColumn, SheetCell> columns = new EnumMap<>(PersonColumn.class);
        for (SheetCell cell : row.cells()) {
            PersonColumn.headedBy(cell.tidied()).ifPresent(column -> columns.putIfAbsent(column, cell));
        }
        return columns.containsKey(PersonColumn.CODE) && columns.containsKey(PersonColumn.NAME)
                ? Optional.of(new PersonHeader(row.sheet(), row.number(), columns))
                : Optional.empty();
    }

    /** The cell of a row in a column; an empty one where the list has no such column. */
    SheetCell cell(SheetRow row, PersonColumn column) {
        SheetCell header = columns.get(column);
        return header == null ? new SheetCell(0, SheetCell.Kind.EMPTY, "") : row.cell(header.column());
    }

    String letter(PersonColumn column) {
        SheetCell header = columns.get(column);
        return header == null ? "" : header.letter();
    }

    String text(PersonColumn column) {
        SheetCell header = columns.get(column);
        return header == null ? "" : header.tidied();
    }
}
