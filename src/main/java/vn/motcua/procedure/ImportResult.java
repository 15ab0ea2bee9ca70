package vn.motcua.procedure;

import java.util.List;
import vn.motcua.importing.Fault;

/**
 * An import in figures: {@code rows} is the sum of the four that follow.
 *
 * @param faulty rows with a fault; with a single one nothing is written
 */
public record ImportResult(int rows, int created, int changed, int unchanged, int faulty, List<Fault> faults) {

    static ImportResult of(ImportPlan plan) {
        return new ImportResult(
                plan.rows().size(),
                plan.count(ImportPlan.Kind.NEW),
                plan.count(ImportPlan.Kind.CHANGED),
                plan.count(ImportPlan.Kind.UNCHANGED),
                plan.count(ImportPlan.Kind.FAULTY),
                plan.faults());
    }

    /** Whether the list was sent back: it has faults, so none of it was or will be taken over. */
    public boolean refused() {
        return faulty > 0;
    }
}
