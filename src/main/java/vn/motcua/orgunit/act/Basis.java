package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.UUID;

/**
 * On what an act rests.
 *
 * @param on first day on which it holds; may lie in the past or in the future
 * @param decisionId of the document in the register
 * @param reason or a note; "" for none
 */
public record Basis(LocalDate on, UUID decisionId, String reason) {}
