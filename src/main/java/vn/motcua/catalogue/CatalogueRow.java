package vn.motcua.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the catalogue in a list.
 *
 * @param supersededOn first day on which a later version is in force instead; null while there is none
 * @param version for optimistic locking: hand it back when deciding
 */
public record CatalogueRow(
        UUID id,
        int number,
        String title,
        CatalogueStatus status,
        long entries,
        String draftedBy,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate supersededOn,
        int version) {

    /** Whether the province works by this version on a day. */
    public boolean inForce(LocalDate day) {
        return effectiveFrom != null
                && !day.isBefore(effectiveFrom)
                && (supersededOn == null || day.isBefore(supersededOn));
    }
}
