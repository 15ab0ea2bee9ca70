package vn.motcua.transfer.stage;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.TransferStage;

/** Which stage may follow which, and when it may begin. */
public final class StageRule {

    /**
     * A stage as the rule sees it.
     *
     * @param from null for {@link TransferStage#NOT_PLANNED}
     */
    public record Step(TransferStage stage, @Nullable LocalDate from) {}

    private StageRule() {}

    /** The stages that may follow one, in the order in which they are gone through. */
    public static Set<TransferStage> next(TransferStage stage) {
        return switch (stage) {
            // A scheme for a pilot is its own plan.
            case NOT_PLANNED -> EnumSet.of(TransferStage.PLANNED, TransferStage.PILOT);
            case PLANNED -> EnumSet.of(TransferStage.PILOT, TransferStage.TRANSFERRED, TransferStage.ENDED);
            case PILOT -> EnumSet.of(TransferStage.TRANSFERRED, TransferStage.ENDED);
            case TRANSFERRED -> EnumSet.of(TransferStage.ENDED);
            case ENDED -> EnumSet.of(TransferStage.PLANNED);
        };
    }

    /**
     * Asserts that a stage may follow the last one.
     *
     * @param life of the unit
     * @param issuedOn of the document behind it
     * @throws PortalException {@code transfer.plan.not-next.<from>}, {@code transfer.plan.before-last}, {@code
     *     transfer.plan.outside-life}, {@code transfer.plan.document-later}
     */
    static void check(Step last, TransferStage to, LocalDate from, Period life, LocalDate issuedOn) {
        if (!next(last.stage()).contains(to)) {
            throw PortalException.conflict("transfer.plan.not-next." + last.stage());
        }
        if (last.from() != null && !from.isAfter(last.from())) {
            throw PortalException.invalid("transfer.plan.before-last", from, last.from());
        }
        if (!life.contains(from)) {
            throw PortalException.invalid("transfer.plan.outside-life", from);
        }
        if (issuedOn.isAfter(from)) {
            throw PortalException.invalid("transfer.plan.document-later", issuedOn, from);
        }
    }
}
