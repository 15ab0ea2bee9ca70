package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedRule;

/**
 * How many dossiers come to a one-stop point.
 *
 * @param id of what people entered; null for what reports state
 * @param perDay dossiers on a working day by field, in their order; the field is "" where a report does not tell fields
 *     apart
 * @param from first day on which it holds; of a report, the first day of its period
 * @param to first day on which it no longer does; null while no end is known
 * @param version as it was read, for who changes it
 */
public record PointFigures(
        @Nullable UUID id,
        Area area,
        Map<String, BigDecimal> perDay,
        String note,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {

    /** Whether they were computed from a report, and nobody has entered any. */
    public boolean reported() {
        return id == null;
    }

    /** Whether a report states more than can come to any point: a slip of the pen, from which nothing is computed. */
    boolean beyondMeasure() {
        return perDay.values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.valueOf(NeedRule.MOST_PER_DAY))
                > 0;
    }
}
