package vn.motcua.orgunit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows. What is null or empty does not narrow it.
 *
 * @param query words of the name or code, in any order, with or without marks
 * @param parentId key of the unit directly above
 */
public record UnitFilter(
        String query, @Nullable UnitKind kind, @Nullable UUID parentId) {

    public static final UnitFilter ALL = new UnitFilter("", null, null);

    public static UnitFilter of(UnitKind kind) {
        return new UnitFilter("", kind, null);
    }
}
