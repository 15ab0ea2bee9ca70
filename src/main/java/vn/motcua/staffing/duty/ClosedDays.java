package vn.motcua.staffing.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days that differ from the counter's own week: holidays, days on which a place is shut, and days worked instead. */
public record ClosedDays(List<ClosedDays.Special> specials) {

    /**
     * @param pointId the one-stop point that it concerns; null for all of the province
     * @param worked whether people work on it as on a weekday, to make up for a day off; else counters are shut
     * @param name what people call it: "Quốc khánh", "Làm bù"
     */
    public record Special(LocalDate day, @Nullable UUID pointId, boolean worked, String name) {}

    public ClosedDays {
        specials = List.copyOf(specials);
    }

    /** What is special about a day at a point; what is said of the point itself goes before what is said of all. */
    public Optional<Special> on(LocalDate day, UUID point) {
        Optional<Special> own = specials.stream()
                .filter(one -> one.day().equals(day) && point.equals(one.pointId()))
                .findFirst();
        return own.or(() -> specials.stream()
                .filter(one -> one.day().equals(day) && one.pointId() == null)
                .findFirst());
    }

    /**
     * Whether a counter at a point is open: in its own week, but not on days off; on a day worked instead as on a Monday.
     */
    public boolean open(Sessions week, Shift shift, UUID point) {
        Optional<Special> special = on(shift.day(), point);
        if (special.isEmpty()) {
            return week.contains(shift.day(), shift.session());
        }
        return special.get().worked() && week.contains(DayOfWeek.MONDAY, shift.session());
    }
}
