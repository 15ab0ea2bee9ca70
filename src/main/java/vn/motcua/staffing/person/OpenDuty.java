package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that somebody still has.
 *
 * @param counter with the one-stop point at which it stands
 * @param to first day no longer there; null while no end is known
 */
public record OpenDuty(
        UUID id, String counter, LocalDate from, @Nullable LocalDate to) {

    /** Whether a day of it lies on a day or later. */
    boolean goesOnAt(LocalDate day) {
        return !from.equals(to) && (to == null || to.isAfter(day));
    }

    /** Its end, if it must be over by a day: one that has not begun then is withdrawn. */
    LocalDate endBy(LocalDate day) {
        return from.isAfter(day) ? from : day;
    }
}
