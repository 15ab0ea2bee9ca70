package vn.motcua.procedure;

import java.time.Instant;
import java.util.UUID;

/**
 * What began a version of a procedure.
 *
 * @param id entry of the trail
 * @param action such as {@code procedures.imported}
 * @param details in a line: the file of an import, the reason of an edit
 */
public record ProcedureAct(UUID id, Instant when, String username, String action, String details) {}
