package vn.motcua.transfer.stage;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.transfer.TransferStage;

/**
 * A stage to be recorded.
 *
 * @param from its first day
 * @param decision the document behind it, in the register
 * @param override why the unit goes over although something is missing; "" for no override
 */
public record StageDraft(TransferStage stage, LocalDate from, UUID decision, String note, String override) {

    private static final int NOTE_LENGTH = 1000;
    static final int REASON_LENGTH = 2000;

    /** @throws PortalException {@code transfer.plan.note-length}, {@code transfer.plan.reason-length} */
    StageDraft checked() {
        String tidyNote = Texts.tidy(note);
        String tidyReason = Texts.tidy(override);
        if (tidyNote.length() > NOTE_LENGTH) {
            throw PortalException.invalid("transfer.plan.note-length", NOTE_LENGTH);
        }
        if (tidyReason.length() > REASON_LENGTH) {
            throw PortalException.invalid("transfer.plan.reason-length", REASON_LENGTH);
        }
        return new StageDraft(stage, from, decision, tidyNote, tidyReason);
    }
}
