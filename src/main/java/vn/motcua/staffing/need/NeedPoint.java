package vn.motcua.staffing.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedAnswer.There;

/**
 * A one-stop point as of a day: what is there, and what it needs.
 *
 * @param unitName unit of the point; null at the provincial centre
 * @param centre whether it is the provincial centre
 * @param units departments and sector agencies of the province, for which the provincial centre stands
 * @param postOfficeId the post office that staffs it; null when the post does not
 * @param figures null where nobody knows how many dossiers come
 * @param answer null there, too
 */
public record NeedPoint(
        UUID id,
        String code,
        String name,
        @Nullable String unitName,
        boolean centre,
        long units,
        @Nullable UUID postOfficeId,
        There there,
        @Nullable PointFigures figures,
        @Nullable NeedAnswer answer) {}
