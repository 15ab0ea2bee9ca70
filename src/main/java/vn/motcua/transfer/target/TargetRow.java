package vn.motcua.transfer.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * Which share of the units of a kind is to have handed over by when.
 *
 * @param share in percent, above 0 and up to 100
 * @param deadline last day on which it is met in time
 * @param note "" for none
 * @param from first day on which it holds
 * @param to first day on which it no longer does; null while no end is known
 * @param endReason "" where it was not ended
 * @param version as it was read, for who changes it
 */
public record TargetRow(
        UUID id,
        UnitKind kind,
        BigDecimal share,
        LocalDate deadline,
        String note,
        UUID decisionId,
        String decisionNumber,
        LocalDate decisionDay,
        LocalDate from,
        @Nullable LocalDate to,
        String endReason,
        int version) {}
