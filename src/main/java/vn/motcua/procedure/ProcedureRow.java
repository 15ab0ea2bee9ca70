package vn.motcua.procedure;

import java.util.List;
import java.util.UUID;

/**
 * A procedure as it was on the day asked about.
 *
 * @param versionId the state it was in
 * @param code key of its code, {@code 1.004227}
 * @param issuingAgency "" when unknown
 * @param executingAgencies joined by "; "; "" when unknown
 */
public record ProcedureRow(
        UUID procedureId,
        UUID versionId,
        String code,
        String name,
        String field,
        List<Level> levels,
        String issuingAgency,
        String executingAgencies) {}
