package vn.motcua.decision.link;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A link of a document, seen from it.
 *
 * @param outgoing true where the document supersedes, amends or is based on the other one; false where the other one
 *     does so to it
 * @param id of the other one
 */
public record DecisionLink(
        LinkKind kind, boolean outgoing, UUID id, String number, LocalDate issuedOn, String issuer, String subject) {}
