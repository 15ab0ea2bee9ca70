package vn.motcua.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.SheetRow;
import vn.motcua.importing.Spreadsheets;
import vn.motcua.shared.PortalException;

/**
 * Reads the national portal's export of procedures: the first sheet with its header, wherever in the sheet that
 * stands. What is wrong in a row is told at the row; completely blank rows are passed over.
 */
final class ProcedureFileReader {

    private final List<ProcedureFileRow> rows = new ArrayList<>();
    private @Nullable ProcedureHeader header;
    private @Nullable ProcedureRowReader reader;

    private ProcedureFileReader() {}

    /**
     * @throws PortalException when the file is no readable spreadsheet, has no such header, or no row under it
     */
    static List<ProcedureFileRow> read(Path file, String originalName) {
        ProcedureFileReader reading = new ProcedureFileReader();
        Spreadsheets.read(file, originalName, reading::accept);
        if (reading.header == null) {
            throw PortalException.invalid("procedures.no-header");
        }
        if (reading.rows.isEmpty()) {
            throw PortalException.invalid("procedures.no-rows");
        }
        return List.copyOf(reading.rows);
    }

    private void accept(SheetRow row) {
        if (header == null || reader == null) {
            header = ProcedureHeader.in(row).orElse(null);
            reader = header == null ? null : new ProcedureRowReader(header);
        } else if (row.sheet().equals(header.sheet()) && !row.blank()) {
            rows.add(reader.read(row));
        }
    }
}
