package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.importing.Fault;

/**
 * A row of a list of procedures.
 *
 * @param row as a spreadsheet program shows it, from 1
 * @param writtenCode the code as written, right or wrong
 * @param codeOrNull the code; null when what is written is none
 * @param faults what is wrong with the row; none when it can be taken over
 */
public record ProcedureFileRow(
        int row, String writtenCode, @Nullable ProcedureCode codeOrNull, ProcedureContent content, List<Fault> faults) {

    public Optional<ProcedureCode> code() {
        return Optional.ofNullable(codeOrNull);
    }

    public boolean faulty() {
        return !faults.isEmpty();
    }
}
