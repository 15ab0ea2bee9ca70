package vn.motcua.transfer.situation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.agreement.AgreementLine;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.transfer.curve.CoverageCurve;
import vn.motcua.transfer.target.TargetStanding;

/**
 * How far a province is with its hand-overs on a day. Everything is as it was that day: units by the names of then, what
 * was recorded later for later days left out.
 *
 * @param units all that there are, in the order of lists
 * @param targets that hold that day
 * @param curves coverage over time, up to that day
 * @param overridden units that went over with something missing, by day
 * @param blockers that are unsolved, the one that is due first first
 * @param agreements by group of units
 * @param toRenew agreements that ask to be renewed
 * @param unsigned offices of the province that have no agreement
 */
public record Situation(
        LocalDate asOf,
        List<UnitLine> units,
        List<TargetStanding> targets,
        List<CoverageCurve> curves,
        List<Overridden> overridden,
        List<BlockerRow> blockers,
        List<AgreementFigures> agreements,
        List<AgreementLine> toRenew,
        List<AgreementLine> unsigned) {

    /** How many units of a kind there are. */
    public long count(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).count();
    }

    public long count(UnitKind kind, TransferStage stage) {
        return units.stream()
                .filter(unit -> unit.kind() == kind && unit.stage() == stage)
                .count();
    }

    /** At how many units of a kind the post does a task. */
    public long count(UnitKind kind, TransferTask task) {
        return units.stream()
                .filter(unit -> unit.kind() == kind && unit.tasks().containsKey(task))
                .count();
    }

    public Coverage coverage(UnitKind kind) {
        return new Coverage(count(kind, TransferStage.TRANSFERRED), count(kind));
    }

    public List<UnitLine> at(TransferStage stage) {
        return units.stream().filter(unit -> unit.stage() == stage).toList();
    }
}
