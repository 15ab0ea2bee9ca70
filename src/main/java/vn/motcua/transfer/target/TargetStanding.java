package vn.motcua.transfer.target;

import vn.motcua.transfer.Coverage;

/**
 * How far a target is on a day.
 *
 * @param needed units that must have handed over, of those that there are
 */
public record TargetStanding(TargetRow target, Coverage coverage, long needed, Forecast forecast) {

    public long missing() {
        return Math.max(0, needed - coverage.done());
    }
}
