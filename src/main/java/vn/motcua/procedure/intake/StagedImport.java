package vn.motcua.procedure.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/**
 * A list that was handed in.
 *
 * @param fileName as the person's machine calls the file
 * @param rowsRead so far; rows that head groups are not counted
 * @param failureKey message that says why it could not be read, or why it waits again after somebody confirmed it
 * @param failureArguments of that message
 * @param withTasks whether it says which tasks go over, as the appendix of a decision does
 * @param takenBy who confirmed it last; null when nobody did
 * @param rowsTaken how many versions are written so far, while it is being taken over
 * @param counts rows by verdict; of a list that was taken over, those that were
 * @param leftOut those of them that a person left out, by verdict
 */
public record StagedImport(
        UUID id,
        String fileName,
        String startedBy,
        Instant startedAt,
        ImportState state,
        int rowsRead,
        @Nullable String failureKey,
        List<String> failureArguments,
        boolean withTasks,
        ListShape shape,
        @Nullable String takenBy,
        int rowsTaken,
        Map<Verdict, Integer> counts,
        Map<Verdict, Integer> leftOut) {

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many rows of a kind are to be taken over. */
    public int accepted(Verdict verdict) {
        return count(verdict) - leftOut.getOrDefault(verdict, 0);
    }

    /** Rows that have to be mended, matched or left out before anything can be written. */
    public int blocking() {
        return accepted(Verdict.FAULTY) + accepted(Verdict.UNMATCHED);
    }

    /** How many versions would be written. */
    public int writes() {
        return accepted(Verdict.NEW) + accepted(Verdict.CHANGED);
    }

    StagedImport counted(Map<Verdict, Integer> rows, Map<Verdict, Integer> notTaken) {
        return new StagedImport(
                id,
                fileName,
                startedBy,
                startedAt,
                state,
                rowsRead,
                failureKey,
                failureArguments,
                withTasks,
                shape,
                takenBy,
                rowsTaken,
                rows,
                notTaken);
    }

    /** @throws PortalException ({@code procedures.import-state}) when it stands elsewhere; says who confirmed it */
    void require(ImportState wanted) {
        if (state != wanted) {
            String by = takenBy;
            throw PortalException.conflict("procedures.import-state." + state, by == null ? startedBy : by);
        }
    }
}
