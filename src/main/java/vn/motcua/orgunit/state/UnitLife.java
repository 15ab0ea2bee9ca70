package vn.motcua.orgunit.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/**
 * A unit from its first day to its last: states that touch each other without gap or overlap. Each step answers another
 * life; what other units have to say to it, {@link UnitRules} knows.
 *
 * @param states in the order of time, at least one; none is empty
 */
public record UnitLife(UUID id, UnitKind kind, List<UnitState> states) {

    public UnitLife {
        states = List.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("A unit without a state: " + id);
        }
    }

    /** @throws PortalException {@code orgunit.life.gap} when two states do not touch, or one has no day */
    void requireTouching() {
        for (int i = 0; i < states.size(); i++) {
            Period period = states.get(i).period();
            boolean last = i == states.size() - 1;
            LocalDate to = period.to();
            if (period.isEmpty()
                    || !last
                            && (to == null
                                    || !to.equals(states.get(i + 1).period().from()))) {
                throw PortalException.invalid("orgunit.life.gap", period.from());
            }
        }
    }

    public UnitState first() {
        return states.getFirst();
    }

    public UnitState last() {
        return states.getLast();
    }

    public Period period() {
        return new Period(first().period().from(), last().period().to());
    }

    /** Empty where the unit is not there that day. */
    public Optional<UnitState> on(LocalDate day) {
        return states.stream().filter(state -> state.period().contains(day)).findFirst();
    }

    /** As on a day: the last state of a unit that is no more, the first of one that is not yet. */
    public UnitState nearest(LocalDate day) {
        return on(day).orElseGet(() -> day.isBefore(first().period().from()) ? first() : last());
    }

    /**
     * From a day on something is otherwise. What a later act said of the same thing remains.
     *
     * @throws PortalException {@code orgunit.act.not-alive} that day; {@code orgunit.act.first-day}; {@code
     *     orgunit.act.no-change}; {@code orgunit.act.same-day} when the same thing changed that very day already
     */
    public UnitLife changed(LocalDate on, UnitChange change) {
        UnitState present = aliveOn(on);
        if (on.equals(first().period().from())) {
            throw PortalException.invalid("orgunit.act.first-day", on);
        }
        if (change.of(present).equals(present)) {
            throw PortalException.invalid("orgunit.act.no-change", on);
        }
        int index = states.indexOf(present);
        boolean begins = present.period().from().equals(on);
        if (begins && !change.alike(states.get(index - 1), present)) {
            throw PortalException.conflict("orgunit.act.same-day", on);
        }
        List<UnitState> after = new ArrayList<>(states.subList(0, index));
        if (!begins) {
            after.add(present.during(new Period(present.period().from(), on)));
        }
        after.add(change.of(present.during(new Period(on, present.period().to()))));
        after.addAll(following(index, present, List.of(change)));
        return new UnitLife(id, kind, joined(after));
    }

    /** What comes after a state, with the changes carried on for as long as nothing else was said of the same thing. */
    private List<UnitState> following(int index, UnitState before, List<UnitChange> changes) {
        List<UnitChange> open = new ArrayList<>(changes);
        List<UnitState> following = new ArrayList<>();
        for (UnitState later : states.subList(index + 1, states.size())) {
            open.removeIf(change -> !change.alike(before, later));
            UnitState carried = later;
            for (UnitChange change : open) {
                carried = change.of(carried);
            }
            following.add(carried);
        }
        return following;
    }

    private static List<UnitState> joined(List<UnitState> states) {
        List<UnitState> joined = new ArrayList<>();
        for (UnitState state : states) {
            if (!joined.isEmpty() && joined.getLast().saysTheSame(state)) {
                UnitState before = joined.removeLast();
                joined.add(before.during(
                        new Period(before.period().from(), state.period().to())));
            } else {
                joined.add(state);
            }
        }
        return joined;
    }

    /**
     * @param on first day on which the unit is no more
     * @throws PortalException {@code orgunit.act.ended-already}; {@code orgunit.act.not-alive}; {@code
     *     orgunit.act.later-state} when something of it changes on that day or later
     */
    public UnitLife ended(LocalDate on) {
        LocalDate end = period().to();
        if (end != null) {
            throw PortalException.conflict("orgunit.act.ended-already", end);
        }
        if (!on.isAfter(first().period().from())) {
            throw PortalException.invalid(
                    "orgunit.act.not-alive", on, first().period().from());
        }
        LocalDate begin = last().period().from();
        if (!on.isAfter(begin)) {
            throw PortalException.conflict("orgunit.act.later-state", begin);
        }
        List<UnitState> after = new ArrayList<>(states.subList(0, states.size() - 1));
        after.add(last().during(new Period(begin, on)));
        return new UnitLife(id, kind, after);
    }

    /**
     * The end is none: the last state goes on.
     *
     * @throws PortalException {@code orgunit.act.not-ended}
     */
    public UnitLife resumed() {
        if (period().to() == null) {
            throw PortalException.conflict("orgunit.act.not-ended");
        }
        List<UnitState> after = new ArrayList<>(states.subList(0, states.size() - 1));
        after.add(last().during(Period.since(last().period().from())));
        return new UnitLife(id, kind, after);
    }

    /**
     * What was written wrongly is put right; later states that say the same follow.
     *
     * @param begin of the state that is meant
     * @param right what it should have been; its period begins on the right day, its end is not looked at
     * @throws PortalException {@code orgunit.act.no-such-state}; {@code orgunit.act.state-order} when it would not begin
     *     after the one before it or before its own end; {@code orgunit.act.no-change}
     */
    public UnitLife corrected(LocalDate begin, UnitState right) {
        UnitState wrong = states.stream()
                .filter(state -> state.period().from().equals(begin))
                .findFirst()
                .orElseThrow(() -> PortalException.conflict("orgunit.act.no-such-state", begin));
        int index = states.indexOf(wrong);
        LocalDate from = right.period().from();
        LocalDate to = wrong.period().to();
        boolean early =
                index > 0 && !from.isAfter(states.get(index - 1).period().from());
        if (early || to != null && !from.isBefore(to)) {
            throw PortalException.invalid("orgunit.act.state-order", from);
        }
        UnitState put = right.during(new Period(from, to));
        if (put.equals(wrong)) {
            throw PortalException.invalid("orgunit.act.no-change", from);
        }
        List<UnitState> after = new ArrayList<>(states.subList(0, index));
        if (index > 0) {
            UnitState before = after.removeLast();
            after.add(before.during(new Period(before.period().from(), from)));
        }
        after.add(put);
        after.addAll(following(
                index,
                wrong,
                List.of(
                        new UnitChange.Name(right.name()),
                        new UnitChange.Code(right.code()),
                        new UnitChange.Parent(right.parentId()))));
        return new UnitLife(id, kind, joined(after));
    }

    private UnitState aliveOn(LocalDate day) {
        return on(day).orElseThrow(() -> PortalException.invalid(
                "orgunit.act.not-alive", day, first().period().from()));
    }

    /** States that the other life does not have. */
    public List<UnitState> newTo(UnitLife other) {
        return states.stream().filter(state -> !other.states().contains(state)).toList();
    }
}
