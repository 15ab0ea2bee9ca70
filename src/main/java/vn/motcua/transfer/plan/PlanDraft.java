package vn.motcua.transfer.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;

/**
 * What the province plans for a unit, as somebody typed it.
 *
 * @param costDecision needed with a cost mode: each is tied to a decision of the province
 */
public record PlanDraft(
        @Nullable UUID postOffice,
        @Nullable CostMode costMode,
        @Nullable UUID costDecision,
        @Nullable UUID lead,
        @Nullable UUID support,
        String note) {

    static final int NOTE_LENGTH = 2000;

    /**
     * Tidied, when it makes sense.
     *
     * @throws PortalException {@code transfer.plan.cost-decision}, {@code transfer.plan.same-unit}, {@code
     *     transfer.plan.note-length}
     */
    PlanDraft checked() {
        if (costMode != null && costDecision == null) {
            throw PortalException.invalid("transfer.plan.cost-decision");
        }
        if (lead != null && lead.equals(support)) {
            throw PortalException.invalid("transfer.plan.same-unit");
        }
        String tidy = Texts.tidy(note);
        if (tidy.length() > NOTE_LENGTH) {
            throw PortalException.invalid("transfer.plan.note-length", NOTE_LENGTH);
        }
        return new PlanDraft(postOffice, costMode, costDecision, lead, support, tidy);
    }
}
