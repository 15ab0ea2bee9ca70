package vn.motcua.catalogue.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A version of the catalogue in a list.
 *
 * @param number in its line: the province's, or that of the unit
 * @param unitId whose supplement it is; null for the province's own, as is {@code unitName}
 * @param entries how many procedures are done through the post
 * @param exclusions how many are not
 * @param draftedBy by name, as is {@code submittedBy}, which is null until it was submitted
 * @param supersededOn first day on which a later version is in force instead; null while there is none
 * @param version for optimistic locking: hand it back when deciding
 */
@NamedInterface("version")
public record CatalogueRow(
        UUID id,
        int number,
        @Nullable UUID unitId,
        @Nullable String unitName,
        String title,
        CatalogueStatus status,
        long entries,
        long exclusions,
        String draftedBy,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate supersededOn,
        int version) {

    /** Whether it is a district's or commune's addition to the province's own. */
    public boolean supplement() {
        return unitId != null;
    }

    /** Whether the province works by this version on a day. */
    public boolean inForce(LocalDate day) {
        return effectiveFrom != null
                && !day.isBefore(effectiveFrom)
                && (supersededOn == null || day.isBefore(supersededOn));
    }
}
