package vn.motcua.tenancy.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the control schema keeps of a province.
 *
 * @param schema name of the schema that holds its rows
 * @param restoring name of the schema that a restore is filling; null when none is
 * @param restoringUntil until when that restore may be believed to be alive
 * @param disabledReason an operator's words; null when the province is not disabled
 * @param backupSize in bytes
 */
@NamedInterface("operator")
public record ProvinceRecord(
        String slug,
        String schema,
        @Nullable String restoring,
        @Nullable Instant restoringUntil,
        @Nullable Instant disabledAt,
        @Nullable String disabledBy,
        @Nullable String disabledReason,
        @Nullable Instant backupAt,
        @Nullable String backupBy,
        long backupSize) {

    public boolean disabled() {
        return disabledAt != null;
    }
}
