package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point that is to be.
 *
 * @param code of the province's own, at most 40 characters
 * @param unitId whose point it is; null for the province's own centre
 * @param from its first day
 * @param decisionId document behind it; null for none
 */
public record PointFounding(
        String code,
        @Nullable UUID unitId,
        PointDraft draft,
        LocalDate from,
        @Nullable UUID decisionId) {}
