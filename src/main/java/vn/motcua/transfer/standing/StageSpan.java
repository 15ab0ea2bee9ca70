package vn.motcua.transfer.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.TransferStage;

/**
 * A stage of a unit.
 *
 * @param to first day on which it no longer holds; null while it has no end
 * @param decisionNumber as cited; "" where none is
 * @param note "" where there is none
 */
public record StageSpan(
        TransferStage stage, LocalDate from, @Nullable LocalDate to, String decisionNumber, String note) {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
