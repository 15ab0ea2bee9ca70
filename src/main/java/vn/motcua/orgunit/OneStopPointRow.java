package vn.motcua.orgunit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where citizens come.
 *
 * @param unitName the unit whose point it is; null for the province's own centre
 * @param postOfficeId the post office that staffs it; null, as is {@code postOfficeName}, while the post does not
 * @param validTo first day on which it is no more; null while no end is known
 */
public record OneStopPointRow(
        UUID id,
        String code,
        String name,
        @Nullable String unitName,
        @Nullable UUID postOfficeId,
        @Nullable String postOfficeName,
        PremisesKind premises,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
