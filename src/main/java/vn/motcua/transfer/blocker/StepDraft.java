package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody records of a blocker.
 *
 * @param act anything but {@link BlockerAct#OPENED}
 * @param what was done, or how it ended, or why it is open again
 * @param owner who must act next; "" for who had to until now
 * @param dueOn null for the date until now
 * @param directiveId the document behind it; null for none
 */
public record StepDraft(
        BlockerAct act,
        LocalDate happenedOn,
        String what,
        String owner,
        @Nullable LocalDate dueOn,
        @Nullable UUID directiveId) {}
