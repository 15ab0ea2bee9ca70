package vn.motcua.transfer.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.orgunit.UnitKind;

/**
 * What somebody sets as a target.
 *
 * @param share in percent, above 0 and up to 100, two decimals at most
 * @param from first day on which it holds
 * @param note "" for none
 * @param decisionId the document that sets it
 */
public record TargetDraft(
        UnitKind kind, BigDecimal share, LocalDate deadline, LocalDate from, String note, UUID decisionId) {}
