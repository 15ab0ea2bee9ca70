package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Procedures were imported or edited; told inside the transaction of the act.
 *
 * @param actId entry of the trail; the versions that the act began carry it
 * @param day from which these are in force
 */
public record ProceduresChanged(UUID actId, LocalDate day) {}
