package vn.motcua.transfer.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * A unit on the board.
 *
 * @param parentName null directly below the province
 * @param since first day of its stage; null where nothing is recorded
 * @param blockers that are unsolved
 * @param overdue of these
 */
public record BoardCard(
        UUID unitId,
        UnitKind kind,
        String name,
        @Nullable String parentName,
        @Nullable LocalDate since,
        long blockers,
        long overdue) {}
