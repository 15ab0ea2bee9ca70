package vn.motcua.procedure.intake;

import java.util.List;
import vn.motcua.importing.Fault;

/**
 * An import in figures: {@code rows} is the sum of the four that follow.
 *
 * @param faulty rows with a fault, or without a procedure; with a single one that is not left out nothing is written
 * @param faults the first ones, in the order of the rows
 */
public record ImportResult(int rows, int created, int changed, int unchanged, int faulty, List<Fault> faults) {

    static ImportResult of(StagedImport staged, List<Fault> faults) {
        int created = staged.accepted(Verdict.NEW);
        int changed = staged.accepted(Verdict.CHANGED);
        int unchanged = staged.accepted(Verdict.UNCHANGED);
        return new ImportResult(
                created + changed + unchanged + staged.blocking(),
                created,
                changed,
                unchanged,
                staged.blocking(),
                faults);
    }

    /** Whether the list was sent back: it has faults, so none of it was or will be taken over. */
    public boolean refused() {
        return faulty > 0;
    }
}
