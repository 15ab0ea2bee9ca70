package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.procedure.content.ProcedureContent;

/**
 * A procedure as it is in force: the version without an end.
 *
 * @param since first day of the version; may lie ahead when it was abolished from a coming day on
 */
public record ProcedureState(
        UUID versionId, UUID procedureId, String code, String rawCode, ProcedureContent content, LocalDate since) {}
