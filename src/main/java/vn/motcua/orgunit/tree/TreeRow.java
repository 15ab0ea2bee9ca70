package vn.motcua.orgunit.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.history.Relative;

/**
 * A unit in the tree.
 *
 * @param parentCode null directly below the province, as is {@code parentName}
 * @param validTo first day on which it is no more; null while no end is known
 * @param closed whether it is no more on the day asked for
 * @param children units directly below it on that day, closed ones where they are asked for
 * @param successors of a closed one, as far as the person may see them
 */
public record TreeRow(
        UUID id,
        String code,
        UnitKind kind,
        String name,
        @Nullable String parentCode,
        @Nullable String parentName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean closed,
        int children,
        List<Relative> successors) {}
