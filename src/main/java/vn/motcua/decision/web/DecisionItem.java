package vn.motcua.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.decision.CitedBy;
import vn.motcua.decision.DecisionKind;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.link.DecisionLink;

/**
 * A document, as the API answers it.
 *
 * @param doubtful another one bears the same number with another date
 * @param scanned whether {@code …/scan} has a file
 */
record DecisionItem(
        UUID id,
        String number,
        DecisionKind kind,
        LocalDate issuedOn,
        String issuer,
        String signer,
        String subject,
        boolean doubtful,
        boolean scanned) {

    /**
     * @param sameNumber those with the same number and another date
     * @param links to and from other documents
     * @param citedBy what it is the basis of, as far as the person may see it
     */
    record Whole(
            DecisionItem decision, List<DecisionItem> sameNumber, List<DecisionLink> links, List<CitedBy> citedBy) {}

    static DecisionItem of(DecisionRow row) {
        return new DecisionItem(
                row.id(),
                row.number(),
                row.kind(),
                row.issuedOn(),
                row.issuer(),
                row.signer(),
                row.subject(),
                row.doubtful(),
                row.scanned());
    }
}
