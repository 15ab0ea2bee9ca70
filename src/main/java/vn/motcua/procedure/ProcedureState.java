package vn.motcua.procedure;

import java.util.List;
import java.util.UUID;

/** A procedure as it is in force: the version without an end. */
public record ProcedureState(
        UUID versionId, UUID procedureId, String code, ProcedureContent content, List<Level> levels) {}
