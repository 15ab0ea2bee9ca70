package vn.motcua.procedure.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.ProcedureContent;

/**
 * A row of a list that waits to be taken over.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param comparedAnew whether the procedure was changed by others after the row had been compared first
 * @param writtenCode the code as the list writes it, or that of the procedure which a person named
 * @param content what would be in force
 * @param changes of a CHANGED row, in the order of the fields
 * @param candidates of an UNMATCHED row, the likeliest first
 * @param cells what stands in the list, by column
 * @param tasks bits; null where the list has none
 */
public record ImportRow(
        int row,
        Verdict verdict,
        boolean accepted,
        boolean comparedAnew,
        String writtenCode,
        ProcedureContent content,
        List<FieldChange> changes,
        List<Fault> faults,
        List<Candidate> candidates,
        Map<ImportColumn, String> cells,
        @Nullable Integer tasks,
        String place,
        @Nullable LocalDate start) {

    /** What to call it: its name, or what the list has in the place of one. */
    public String title() {
        String name = content.name();
        return name.isEmpty() ? cells.getOrDefault(ImportColumn.NAME, "") : name;
    }
}
