package vn.motcua.procedure.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.procedure.intake.ImportResult;
import vn.motcua.shared.Messages;

/** What an import did, or would do: {@code rows} is the sum of the four figures that follow. */
record ProcedureImportAnswer(int rows, int created, int changed, int unchanged, int faulty, List<CellFault> faults) {

    /**
     * @param row as a spreadsheet program shows it, from 1
     * @param column letter of the column
     * @param code the same in every language
     * @param message in the language of the request
     */
    record CellFault(int row, String column, String code, String message) {}

    static ProcedureImportAnswer of(ImportResult result, Messages messages, Locale locale) {
        List<CellFault> faults = result.faults().stream()
                .map(fault -> new CellFault(fault.row(), fault.column(), fault.code(), fault.text(messages, locale)))
                .toList();
        return new ProcedureImportAnswer(
                result.rows(), result.created(), result.changed(), result.unchanged(), result.faulty(), faults);
    }
}
