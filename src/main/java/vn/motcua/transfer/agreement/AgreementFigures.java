package vn.motcua.transfer.agreement;

/**
 * How many units of a group have an agreement on a day: 20 of 27.
 *
 * @param signed units with at least one in force
 * @param toRenew agreements in force that are about to run out
 */
public record AgreementFigures(AgreementFilter.Group group, long units, long signed, long toRenew) {}
