package vn.motcua.orgunit.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;
import vn.motcua.orgunit.intake.UnitList.Shape;

/**
 * Where a list begins and which of its columns hold what.
 *
 * @param row of the header
 */
record ListHeader(String sheet, int row, Shape shape, Map<UnitColumn, SheetCell> columns) {

    /** The header that stands in a row, if one does. */
    static Optional<ListHeader> in(SheetRow row) {
        Map<UnitColumn, SheetCell> columns = new EnumMap<>(UnitColumn.class);
        for (SheetCell cell : row.cells()) {
            UnitColumn.headedBy(cell.tidied()).ifPresent(column -> columns.putIfAbsent(column, cell));
        }
        Shape shape = shape(columns);
        return shape == null
                ? Optional.empty()
                : Optional.of(new ListHeader(row.sheet(), row.number(), shape, columns));
    }

    private static @Nullable Shape shape(Map<UnitColumn, SheetCell> columns) {
        boolean communes = columns.containsKey(UnitColumn.COMMUNE_CODE) && columns.containsKey(UnitColumn.COMMUNE);
        boolean districts = columns.containsKey(UnitColumn.DISTRICT_CODE) && columns.containsKey(UnitColumn.DISTRICT);
        if (communes) {
            return districts ? Shape.DISTRICTS_AND_COMMUNES : Shape.COMMUNES;
        }
        if (columns.containsKey(UnitColumn.CODE)
                && columns.containsKey(UnitColumn.NAME)
                && columns.containsKey(UnitColumn.KIND)) {
            return columns.containsKey(UnitColumn.PARENT_CODE) ? Shape.PLAIN : Shape.PLAIN_WITHOUT_PARENTS;
        }
        return null;
    }

    boolean has(UnitColumn column) {
        return columns.containsKey(column);
    }

    /** The cell of a row in a column; an empty one where the list has no such column. */
    SheetCell cell(SheetRow row, UnitColumn column) {
        SheetCell header = columns.get(column);
        return header == null ? new SheetCell(0, SheetCell.Kind.EMPTY, "") : row.cell(header.column());
    }

    String letter(UnitColumn column) {
        SheetCell header = columns.get(column);
        return header == null ? "" : header.letter();
    }

    String text(UnitColumn column) {
        SheetCell header = columns.get(column);
        return header == null ? "" : header.tidied();
    }
}
