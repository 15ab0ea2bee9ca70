package vn.motcua.staffing.need.rule;

import java.util.List;

/**
 * How many people a one-stop point needs, and what is there.
 *
 * @param perDay dossiers on a working day
 * @param perYear dossiers in a year
 * @param perHour dossiers in the busiest hour
 * @param minutes mean time of a dossier at the counter
 * @param pooled when every counter takes every field; only this is held against what is there
 * @param separate when each field has counters of its own
 * @param fields what each field needs then
 * @param now with those who are there, less those who are away
 */
public record NeedAnswer(
        double perDay,
        double perYear,
        double perHour,
        double minutes,
        Sizing pooled,
        Sizing separate,
        List<FieldNeed> fields,
        There there,
        Sizing now,
        Productivity productivity) {

    /** What follows. */
    public enum Verdict {
        MISSING,
        ENOUGH,
        MORE
    }

    /**
     * What is there on the day.
     *
     * @param people main persons
     * @param reserves persons in reserve
     * @param counters that are open
     */
    public record There(int people, int reserves, int counters) {}

    /** What a field needs for itself. */
    public record FieldNeed(FieldLoad load, Sizing sizing) {}

    /**
     * Held against the dossiers that somebody must handle in a year at least.
     *
     * @param floor dossiers for each person and year
     * @param perPerson what the people who are needed would handle, each in a year
     * @param carries people for whom there are dossiers enough
     */
    public record Productivity(int floor, double perPerson, int carries) {

        /** Whether the people who are needed so as not to let citizens wait would handle fewer than they must. */
        public boolean below() {
            return perPerson < floor;
        }
    }

    /** People that are needed and not there; below 0 when there are more than are needed. */
    public int missing() {
        return pooled.people() - there.people();
    }

    /** Counters that are needed and not open; below 0 when more are open than are needed. */
    public int missingCounters() {
        return pooled.counters() - there.counters();
    }

    public Verdict verdict() {
        return missing() > 0 ? Verdict.MISSING : missing() < 0 ? Verdict.MORE : Verdict.ENOUGH;
    }
}
