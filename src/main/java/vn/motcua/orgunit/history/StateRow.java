package vn.motcua.orgunit.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * A state of a unit with the name that its parent had when the state began.
 *
 * @param parentId null directly below the province, as is {@code parentName}
 */
public record StateRow(
        String code,
        String name,
        @Nullable UUID parentId,
        @Nullable String parentName,
        Period period) {}
