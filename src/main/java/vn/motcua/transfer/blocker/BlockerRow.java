package vn.motcua.transfer.blocker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blocker as it stands on a day.
 *
 * @param parentName the unit above; null directly below the province
 * @param openedOn since when it stands in the way
 * @param last its last step by that day
 * @param version as it was read, for who changes it
 */
public record BlockerRow(
        UUID id,
        UUID unitId,
        String unitCode,
        String unitName,
        @Nullable String parentName,
        BlockerKind kind,
        String problem,
        LocalDate openedOn,
        BlockerStep last,
        BlockerState state,
        int version) {}
