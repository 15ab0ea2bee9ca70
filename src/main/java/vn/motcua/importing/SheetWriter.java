package vn.motcua.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as a spreadsheet, row by row: what is written leaves memory at once, however long the list is. Texts
 * are written as texts, so that a code such as {@code 1.000220} stays one and a formula that somebody typed stays
 * harmless.
 */
public final class SheetWriter implements AutoCloseable {

    private static final String PRODUCER = "Motcua";
    private static final String VERSION = "1.0";
    private static final int FLUSH_EVERY = 500;
    private static final double WIDEST = 80;
    private static final String DAY = "dd/mm/yyyy";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /**
     * @param name of the sheet, at most 31 characters
     * @param headers of the columns
     * @param widths of the columns in characters, as many as headers
     */
    public SheetWriter(OutputStream out, String name, List<String> headers, List<Integer> widths) {
        workbook = new Workbook(out, PRODUCER, VERSION);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, Math.min(WIDEST, widths.get(column)));
            sheet.value(0, column, headers.get(column));
        }
        sheet.range(0, 0, 0, headers.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        row = 1;
    }

    /** Adds a row; days are written as days, whole numbers as numbers, everything else as text, null as nothing. */
    public void add(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
        row++;
    }

    private void write(int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Stays empty.
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Integer number -> sheet.value(row, column, number);
            case Long number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finishes the file; the stream beneath stays open. */
    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
