package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * What went wrong in a period.
 *
 * @param to first day no longer in the period
 * @param lost dossiers
 * @param damaged dossiers
 * @param compensated cases
 */
public record IncidentRow(LocalDate from, LocalDate to, int lost, int damaged, int compensated) {}
