package vn.motcua.importing;

import java.util.function.Consumer;
import vn.motcua.shared.PortalException;

/** Passes rows on as long as there are not too many and no cell is too long. */
final class RowLimits implements Consumer<SheetRow> {

    private final Consumer<SheetRow> next;
    private int count;

    RowLimits(Consumer<SheetRow> next) {
        this.next = next;
    }

    @Override
    public void accept(SheetRow row) {
        if (++count > Spreadsheets.MAX_ROWS) {
            throw PortalException.tooLarge("importing.too-many-rows", Spreadsheets.MAX_ROWS);
        }
        for (SheetCell cell : row.cells()) {
            if (cell.text().length() > Spreadsheets.MAX_CELL_LENGTH) {
                throw PortalException.tooLarge(
                        "importing.cell-too-long", cell.letter() + row.number(), Spreadsheets.MAX_CELL_LENGTH);
            }
        }
        next.accept(row);
    }
}
