package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.TransferTask;

/**
 * One of the seven tasks, done by the post for a unit.
 *
 * @param endsOn first day on which it is done no more; null while no end is known
 */
public record TaskRow(
        UUID id,
        TransferTask task,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
