package vn.motcua.orgunit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.act.ActKind;

/**
 * What was done to a unit.
 *
 * @param decisionId null where no document is named, as are its number and day; only corrections may have none
 * @param reason "" for none
 * @param personName of whoever recorded it
 */
public record ActRow(
        UUID id,
        ActKind kind,
        LocalDate on,
        @Nullable UUID decisionId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDay,
        String reason,
        String personName,
        Instant recordedAt) {}
