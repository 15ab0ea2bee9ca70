package vn.motcua.transfer.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.TransferStage;

/**
 * A stage that a unit was, is or will be in, or one that was recorded by mistake.
 *
 * @param until first day on which it is no more; null while no end is known
 * @param decisionId null where only the number is known
 * @param decisionNumber as cited; "" where none is
 * @param issuedOn null where the document is not in the register
 * @param recordedBy null for what came with the province's first files
 * @param overrideReason why the gate was passed although something was missing; null where nothing was
 * @param overrideMissing what was missing then
 * @param undone who set it back, when and why; null for one that counts
 */
public record StageRow(
        UUID id,
        TransferStage stage,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID decisionId,
        String decisionNumber,
        @Nullable LocalDate issuedOn,
        String note,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt,
        @Nullable String overrideReason,
        @Nullable String overrideMissing,
        @Nullable Undone undone) {

    public record Undone(String by, Instant at, String reason) {}

    public boolean overridden() {
        return overrideReason != null;
    }
}
