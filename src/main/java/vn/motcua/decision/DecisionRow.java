package vn.motcua.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document as lists show it.
 *
 * @param signer "" where it is not known
 * @param doubtful another document of the same issuer bears the same number with another date, so one of them may be a mistake
 * @param scanned whether there is a scan of the paper
 * @param version as it was read, for who changes it
 */
public record DecisionRow(
        UUID id,
        String number,
        DecisionKind kind,
        LocalDate issuedOn,
        String issuer,
        String signer,
        String subject,
        boolean doubtful,
        boolean scanned,
        int version) {}
