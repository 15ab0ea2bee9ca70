package vn.motcua.transfer.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/** What a target may say. */
final class TargetRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int NOTE = 1000;

    private TargetRule() {}

    /** What a target is called in the trail: "100 % (31/12/2023)". */
    static String name(BigDecimal share, LocalDate deadline) {
        return share.stripTrailingZeros().toPlainString() + " % (" + DAY.format(deadline) + ")";
    }

    static String name(TargetRow target) {
        return name(target.share(), target.deadline());
    }

    /**
     * As it may be kept.
     *
     * @throws PortalException {@code target.share}; {@code target.deadline.before}; {@code target.note.too-long}
     */
    static TargetDraft checked(TargetDraft draft) {
        BigDecimal share = draft.share().setScale(2, RoundingMode.HALF_UP);
        if (share.signum() <= 0 || share.compareTo(ALL) > 0) {
            throw PortalException.invalid("target.share");
        }
        if (draft.deadline().isBefore(draft.from())) {
            throw PortalException.invalid("target.deadline.before", draft.from());
        }
        String note = Texts.tidy(draft.note());
        if (note.length() > NOTE) {
            throw PortalException.invalid("target.note.too-long", NOTE);
        }
        return new TargetDraft(draft.kind(), share, draft.deadline(), draft.from(), note, draft.decisionId());
    }

    /** @throws PortalException {@code target.ended}; {@code target.end.…}; {@code target.missing.reason} */
    static void requireEnd(TargetRow target, LocalDate on, String reason, LocalDate today) {
        if (target.to() != null) {
            throw PortalException.conflict("target.ended", target.to());
        }
        if (!on.isAfter(target.from())) {
            throw PortalException.invalid("target.end.before-begin", target.from());
        }
        if (on.isAfter(today)) {
            throw PortalException.invalid("target.end.future", today);
        }
        if (Texts.tidy(reason).isEmpty()) {
            throw PortalException.invalid("target.missing.reason");
        }
        if (reason.length() > NOTE) {
            throw PortalException.invalid("target.note.too-long", NOTE);
        }
    }
}
