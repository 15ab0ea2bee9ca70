package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody reports.
 *
 * @param openedOn since when it stands in the way; today or before
 * @param owner who must act
 * @param dueOn last day on which they are in time
 */
public record BlockerDraft(
        UUID unitId, BlockerKind kind, String problem, String owner, LocalDate openedOn, LocalDate dueOn) {}
