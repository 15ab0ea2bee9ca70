package vn.motcua.importing;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param sheet name of the sheet; "" in a CSV file
 * @param number as a spreadsheet program shows it, from 1
 * @param cells those that hold something, from left to right
 */
public record SheetRow(String sheet, int number, List<SheetCell> cells) {

    /** The cell of a column counted from 0; an empty one where the file has none. */
    public SheetCell cell(int column) {
        for (SheetCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return SheetCell.empty(column);
    }

    public boolean blank() {
        return cells.stream().allMatch(SheetCell::blank);
    }
}
