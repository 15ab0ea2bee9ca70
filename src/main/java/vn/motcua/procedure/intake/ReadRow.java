package vn.motcua.procedure.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureField;

/**
 * What a row of a list says.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param writtenCode the code as written, right or wrong; cut to what can be shown
 * @param code null when what is written is none
 * @param stated the fields that it speaks of
 * @param byName whether the procedure is named without a code
 * @param tasks the ticks as bits; null where the list has none
 * @param place "" where the list has none
 * @param faults none when it can be taken over
 * @param cells what stands in the columns that are read
 */
record ReadRow(
        int row,
        String writtenCode,
        @Nullable ProcedureCode code,
        Map<ProcedureField, String> stated,
        boolean byName,
        @Nullable Integer tasks,
        String place,
        @Nullable LocalDate start,
        List<Fault> faults,
        Map<ImportColumn, String> cells) {}
