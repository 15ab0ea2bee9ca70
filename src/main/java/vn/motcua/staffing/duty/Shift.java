package vn.motcua.staffing.duty;

import java.time.LocalDate;
import java.util.Comparator;

/** A morning or an afternoon of a day. */
public record Shift(LocalDate day, Session session) implements Comparable<Shift> {

    private static final Comparator<Shift> ORDER =
            Comparator.comparing(Shift::day).thenComparing(Shift::session);

    @Override
    public int compareTo(Shift other) {
        return ORDER.compare(this, other);
    }
}
