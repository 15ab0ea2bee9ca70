package vn.motcua.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/** Reads the visible sheets of a workbook that {@link PackageCheck} has let pass. */
final class XlsxFile {

    /** How a workbook writes a character that XML may not hold, such as {@code _x000D_} for a carriage return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxFile() {}

    static void read(Path file, Consumer<SheetRow> rows) {
        try (ReadableWorkbook workbook = open(file)) {
            List<Sheet> sheets = visibleSheets(workbook);
            if (sheets.isEmpty()) {
                throw PortalException.invalid("importing.no-sheet");
            }
            for (Sheet sheet : sheets) {
                read(sheet, rows);
            }
        } catch (IOException e) {
            throw corrupt(e);
        }
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException | RuntimeException e) {
            throw corrupt(e);
        }
    }

    private static List<Sheet> visibleSheets(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    private static void read(Sheet sheet, Consumer<SheetRow> rows) throws IOException {
        try (Stream<Row> stream = open(sheet)) {
            Iterator<Row> iterator = stream.iterator();
            // What the library cannot read is the file's fault; what the receiver throws is its own.
            for (SheetRow row = next(sheet, iterator); row != null; row = next(sheet, iterator)) {
                rows.accept(row);
            }
        }
    }

    private static Stream<Row> open(Sheet sheet) throws IOException {
        try {
            return sheet.openStream();
        } catch (RuntimeException e) {
            throw corrupt(e);
        }
    }

    private static @Nullable SheetRow next(Sheet sheet, Iterator<Row> rows) {
        try {
            return rows.hasNext() ? row(sheet, rows.next()) : null;
        } catch (RuntimeException e) {
            throw corrupt(e);
        }
    }

    private static SheetRow row(Sheet sheet, Row row) {
        List<SheetCell> cells = new ArrayList<>(row.getPhysicalCellCount());
        for (Cell cell : row) {
            if (cell != null) {
                SheetCell read = cell(cell);
                if (read.kind() != SheetCell.Kind.EMPTY) {
                    cells.add(read);
                }
            }
        }
        return new SheetRow(sheet.getName(), row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell) {
        int column = cell.getColumnIndex();
        String text = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case STRING -> SheetCell.ofText(column, unescaped(cell.getText()));
            case NUMBER -> new SheetCell(column, SheetCell.Kind.NUMBER, text);
            case FORMULA -> new SheetCell(column, SheetCell.Kind.FORMULA, text);
            case BOOLEAN -> new SheetCell(column, SheetCell.Kind.BOOLEAN, text);
            case ERROR -> new SheetCell(column, SheetCell.Kind.ERROR, text);
            case EMPTY -> SheetCell.empty(column);
        };
    }

    private static String unescaped(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> {
                    char letter = (char) Integer.parseInt(found.group(1), 16);
                    return Character.isWhitespace(letter) ? String.valueOf(letter) : "";
                })
                : text;
    }

    private static PortalException corrupt(Exception cause) {
        PortalException corrupt = PortalException.invalid("importing.corrupt");
        corrupt.initCause(cause);
        return corrupt;
    }
}
