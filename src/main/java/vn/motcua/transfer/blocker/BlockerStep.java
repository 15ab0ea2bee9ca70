package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a blocker.
 *
 * @param what was done or how it ended; "" for the step that opens it
 * @param owner who must act from this day on
 * @param dueOn last day on which they are in time
 * @param directiveId the document that cleared the way, or asked for the step; null for none, as is its number
 * @param recordedBy user name; "" for what the province started with
 */
public record BlockerStep(
        int position,
        BlockerAct act,
        LocalDate happenedOn,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable UUID directiveId,
        @Nullable String directiveNumber,
        String recordedBy) {

    /** How the blocker stands on a day on which this is its last step. */
    public BlockerState state(LocalDate day) {
        if (act == BlockerAct.CLOSED) {
            return BlockerState.CLOSED;
        }
        return dueOn.isBefore(day) ? BlockerState.OVERDUE : BlockerState.OPEN;
    }
}
