package vn.motcua.procedure;

import java.util.List;
import java.util.UUID;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureStatus;

/**
 * A procedure as it was on the day asked about.
 *
 * @param versionId the state it was in
 * @param code key of its code, {@code 1.004227}
 * @param content all that was known of it
 */
public record ProcedureRow(UUID procedureId, UUID versionId, String code, ProcedureContent content) {

    public String name() {
        return content.name();
    }

    /** Subject area. */
    public String field() {
        return content.field();
    }

    public List<Level> levels() {
        return content.levels();
    }

    /** "" when unknown. */
    public String issuingAgency() {
        return content.issuingAgency();
    }

    /** Joined by "; "; "" when unknown. */
    public String executingAgencies() {
        return content.executingAgencies();
    }

    public ProcedureStatus status() {
        return content.status();
    }
}
