package vn.motcua.staffing.need;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All one-stop points that a person sees.
 *
 * @param points where most people are missing first; those of which nobody knows the figures at the end
 * @param province dossiers of the whole province on a working day, as its latest report states them; null where there is
 *     none
 */
public record NeedOverview(
        LocalDate asOf,
        NormState norm,
        List<NeedPoint> points,
        @Nullable PointFigures province) {

    /** The provincial centre, or else the point with the greatest need; null where there is none. */
    public @Nullable NeedPoint first() {
        return points.stream()
                .filter(NeedPoint::centre)
                .findFirst()
                .orElse(points.isEmpty() ? null : points.getFirst());
    }
}
