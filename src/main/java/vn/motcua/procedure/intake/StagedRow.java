package vn.motcua.procedure.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.content.FieldChange;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;

/**
 * A row as it waits in the database.
 *
 * @param accepted whether it is to be taken over; a row that is left out neither writes nor blocks
 * @param stated the fields that the list speaks of
 * @param content what would be in force
 * @param versionId of the version that it would begin
 * @param procedureId the one that it belongs to, or would begin
 * @param baseId the version that it was compared with; null when none was in force
 */
record StagedRow(
        ReadRow read,
        Verdict verdict,
        boolean accepted,
        Set<ProcedureField> stated,
        ProcedureContent content,
        UUID versionId,
        UUID procedureId,
        @Nullable UUID baseId,
        List<FieldChange> changes,
        List<Candidate> candidates) {}
