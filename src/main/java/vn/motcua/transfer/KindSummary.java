package vn.motcua.transfer;

import vn.motcua.orgunit.UnitKind;

/**
 * Units of one kind by stage.
 *
 * @param total units in force that day
 * @param agreements units with at least one agreement in force
 */
public record KindSummary(UnitKind kind, long total, long transferred, long pilot, long planned, long agreements) {

    /** Units for which nothing is recorded, or whose pilot or hand-over has ended. */
    public long notPlanned() {
        return total - transferred - pilot - planned;
    }

    public Coverage coverage() {
        return new Coverage(transferred, total);
    }
}
