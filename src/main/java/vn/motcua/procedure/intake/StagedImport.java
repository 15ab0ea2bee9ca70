package vn.motcua.procedure.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/**
 * A list that was handed in.
 *
 * @param fileName as the person's machine calls the file
 * @param rowsRead so far; rows that head groups are not counted
 * @param failureKey message that says why it could not be read; null when it could
 * @param withTasks whether it says which tasks go over, as the appendix of a decision does
 * @param counts rows by verdict
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
        boolean withTasks,
        ListShape shape,
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

    void require(ImportState wanted) {
        if (state != wanted) {
            throw PortalException.conflict("procedures.import-state." + state);
        }
    }
}
