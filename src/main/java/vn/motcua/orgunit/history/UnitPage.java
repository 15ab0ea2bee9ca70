package vn.motcua.orgunit.history;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.shared.Period;

/**
 * All that the page of a unit shows.
 *
 * @param row as on the day; the last state of a unit that is no more, the first of one that is not yet
 * @param version as it was read, for who changes it
 * @param states the latest first
 * @param acts the latest first
 */
public record UnitPage(
        UnitRow row,
        int version,
        List<StateRow> states,
        List<ActRow> acts,
        List<Relative> successors,
        List<Relative> predecessors) {

    public Period life() {
        return new Period(row.validFrom(), row.validTo());
    }

    /** The latest state; what a form begins with. */
    public StateRow last() {
        return states.getFirst();
    }

    public boolean endedBy(LocalDate day) {
        LocalDate end = row.validTo();
        return end != null && !end.isAfter(day);
    }
}
