package vn.motcua.transfer.target;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.transfer.TransferStage;

/**
 * A unit that has not handed over.
 *
 * @param parentName null directly below the province
 * @param since first day of its stage; null where nothing is recorded
 * @param blockers that are unsolved
 * @param overdue of these
 */
public record MissingUnit(
        UUID unitId,
        String code,
        String name,
        @Nullable String parentName,
        TransferStage stage,
        @Nullable LocalDate since,
        long blockers,
        long overdue) {}
