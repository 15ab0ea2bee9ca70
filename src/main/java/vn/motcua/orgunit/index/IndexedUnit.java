package vn.motcua.orgunit.index;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * A unit with all its states.
 *
 * @param states in the order of time, at least one
 */
record IndexedUnit(
        UUID id, UnitKind kind, LocalDate from, @Nullable LocalDate to, List<State> states) {

    /** @param to first day on which it is another; null while no end is known */
    record State(
            String code,
            String name,
            String searchKey,
            @Nullable UUID parentId,
            LocalDate from,
            @Nullable LocalDate to) {

        private boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    /** The state of a day; null where the unit is not there. */
    @Nullable
    DayUnit on(LocalDate day) {
        for (State state : states) {
            if (state.holds(day)) {
                return of(state);
            }
        }
        return null;
    }

    /** As {@link #on}, and the last state of a unit that is no more. */
    @Nullable
    DayUnit until(LocalDate day) {
        DayUnit found = on(day);
        return found != null || to == null || to.isAfter(day) ? found : of(states.getLast());
    }

    /** As {@link #until}, and the first state of a unit that is not yet. */
    DayUnit nearest(LocalDate day) {
        DayUnit found = until(day);
        return found == null ? of(states.getFirst()) : found;
    }

    private DayUnit of(State state) {
        return new DayUnit(id, kind, state.code(), state.name(), state.searchKey(), state.parentId(), from, to);
    }
}
