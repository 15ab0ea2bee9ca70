package vn.motcua.orgunit.point;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.PremisesKind;

/**
 * Which points a list shows. What is null or empty does not narrow it.
 *
 * @param query words of name or code
 */
public record PointFilter(
        String query,
        @Nullable PremisesKind premises,
        @Nullable Completeness completeness,
        @Nullable UUID unitId) {

    public static final PointFilter ALL = new PointFilter("", null, null, null);

    public static PointFilter of(UUID unit) {
        return new PointFilter("", null, null, unit);
    }
}
