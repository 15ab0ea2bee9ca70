package vn.motcua.staffing.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Mornings and afternoons of a week.
 *
 * @param bits two for each weekday from Monday on, the morning before the afternoon: 0 to 16383
 */
public record Sessions(int bits) {

    /** Every morning and afternoon of the seven days. */
    public static final Sessions ALL = new Sessions((1 << 14) - 1);

    /** Monday to Friday, the working week of offices. */
    public static final Sessions WORKING_DAYS = new Sessions((1 << 10) - 1);

    public static final Sessions NONE = new Sessions(0);

    /** @throws IllegalArgumentException for bits of no weekday */
    public Sessions {
        if (bits < 0 || bits >= 1 << 14) {
            throw new IllegalArgumentException("Bits of no weekday: " + bits);
        }
    }

    public boolean contains(DayOfWeek weekday, Session session) {
        return (bits & bit(weekday, session)) != 0;
    }

    public boolean contains(LocalDate day, Session session) {
        return contains(day.getDayOfWeek(), session);
    }

    public Sessions with(DayOfWeek weekday, Session session) {
        return new Sessions(bits | bit(weekday, session));
    }

    public Sessions without(DayOfWeek weekday, Session session) {
        return new Sessions(bits & ~bit(weekday, session));
    }

    /** Those that are in both. */
    public Sessions and(Sessions other) {
        return new Sessions(bits & other.bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** How many mornings and afternoons, 0 to 14. */
    public int size() {
        return Integer.bitCount(bits);
    }

    private static int bit(DayOfWeek weekday, Session session) {
        return 1 << (2 * (weekday.getValue() - 1) + session.ordinal());
    }
}
