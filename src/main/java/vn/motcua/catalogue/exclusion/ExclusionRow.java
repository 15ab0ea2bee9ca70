package vn.motcua.catalogue.exclusion;

import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.procedure.content.Level;

/**
 * A procedure on the second list: not through the post.
 *
 * @param versionId the state of the procedure that is meant
 * @param note what the reason is in words; "" where the reason says it all
 * @param confirmed whether a person has decided so; otherwise it is only proposed by rule
 */
public record ExclusionRow(
        UUID id,
        UUID procedureId,
        UUID versionId,
        String code,
        String name,
        String field,
        List<Level> levels,
        ExclusionReason reason,
        String note,
        boolean confirmed) {}
