package vn.motcua.orgunit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as lists show it.
 *
 * @param code of the General Statistics Office for districts and communes, the province's own for others
 * @param parentCode null for a unit directly below the province, as is {@code parentName}
 * @param validTo first day on which the unit is no more; null while no end is known
 */
public record UnitRow(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        @Nullable String parentCode,
        @Nullable String parentName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
