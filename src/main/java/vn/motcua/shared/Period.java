package vn.motcua.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span of days, {@code [from, to)}: in force on {@code from}, no longer on {@code to}.
 *
 * @param from first day in force
 * @param to first day no longer in force; null while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /**
     * @throws PortalException ({@code shared.period.order}) when the end lies before the beginning
     */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw PortalException.invalid("shared.period.order", from, to);
        }
    }

    /** A period without a known end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether at least one day lies in both. */
    public boolean overlaps(Period other) {
        return !isEmpty()
                && !other.isEmpty()
                && (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }

    /** Whether no day lies in it: replaced on the day it began. */
    public boolean isEmpty() {
        return from.equals(to);
    }
}
