package vn.motcua.procedure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.importing.SheetCell;
import vn.motcua.importing.SheetRow;

/** The header row of a list of procedures: which column stands where, in whatever order. */
final class ProcedureHeader {

    private final String sheet;
    private final Map<ProcedureColumn, SheetCell> places;

    private ProcedureHeader(String sheet, Map<ProcedureColumn, SheetCell> places) {
        this.sheet = sheet;
        this.places = places;
    }

    /** The header, when this row is one: it names all columns that a list must have. */
    static Optional<ProcedureHeader> in(SheetRow row) {
        Map<ProcedureColumn, SheetCell> places = new EnumMap<>(ProcedureColumn.class);
        for (SheetCell cell : row.cells()) {
            ProcedureColumn.headedBy(cell).ifPresent(column -> places.putIfAbsent(column, cell));
        }
        boolean complete = Arrays.stream(ProcedureColumn.values())
                .filter(ProcedureColumn::required)
                .allMatch(places::containsKey);
        return complete ? Optional.of(new ProcedureHeader(row.sheet(), places)) : Optional.empty();
    }

    /** Name of the sheet that it heads. */
    String sheet() {
        return sheet;
    }

    /** The row's cell under a column; an empty one when the list has no such column. */
    SheetCell cell(SheetRow row, ProcedureColumn column) {
        SheetCell head = places.get(column);
        return row.cell(head == null ? -1 : head.column());
    }

    /** The column's name as the file writes it. */
    String name(ProcedureColumn column) {
        @Nullable SheetCell head = places.get(column);
        return head == null ? "" : head.tidied();
    }

    Fault fault(SheetRow row, ProcedureColumn column, String code, Object... arguments) {
        return Fault.at(row.number(), cell(row, column).letter(), name(column), code, arguments);
    }
}
