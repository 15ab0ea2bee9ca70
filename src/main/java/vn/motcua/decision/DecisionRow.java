package vn.motcua.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as lists show it.
 *
 * @param doubtful another decision bears the same number with another date, so one of them may be a mistake
 */
public record DecisionRow(
        UUID id, String number, LocalDate issuedOn, String issuer, String subject, boolean doubtful) {}
