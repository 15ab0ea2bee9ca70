package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * Somebody's own time at a counter.
 *
 * @param fields subject areas that the counter serves
 * @param address of the one-stop point
 * @param from first day at the counter
 * @param to first day no longer there; null while no end is known
 */
public record OwnDuty(
        String counterCode,
        String counterName,
        List<String> fields,
        String pointName,
        String address,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean on(LocalDate day) {
        return new Period(from, to).contains(day);
    }
}
