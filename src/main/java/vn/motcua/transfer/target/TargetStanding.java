package vn.motcua.transfer.target;

import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.curve.CurveDrawing;

/**
 * How far a target is on a day.
 *
 * @param needed units that must have handed over, of those that there are
 */
public record TargetStanding(TargetRow target, Coverage coverage, long needed, Forecast forecast) {

    /** As the picture of coverage shows it. */
    public CurveDrawing.Aim aim() {
        return new CurveDrawing.Aim(target.kind(), target.share(), target.deadline(), forecast.day());
    }

    public long missing() {
        return Math.max(0, needed - coverage.done());
    }
}
