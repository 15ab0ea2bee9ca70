package vn.motcua.staffing.duty;

import vn.motcua.shared.PortalException;

/** From the first morning or afternoon that somebody is away to the last, both included. */
public record AbsenceSpan(Shift first, Shift last) {

    /** Longer absences (maternity leave is six months) end an assignment rather than leaving it open. */
    private static final int MOST_DAYS = 366;

    /** @throws PortalException {@code absence.order} when it ends before it begins, {@code absence.too-long} */
    public AbsenceSpan {
        if (last.compareTo(first) < 0) {
            throw PortalException.invalid("absence.order", first.day(), last.day());
        }
        if (last.day().isAfter(first.day().plusDays(MOST_DAYS))) {
            throw PortalException.invalid("absence.too-long", MOST_DAYS);
        }
    }

    public boolean contains(Shift shift) {
        return first.compareTo(shift) <= 0 && shift.compareTo(last) <= 0;
    }

    public boolean overlaps(AbsenceSpan other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }
}
