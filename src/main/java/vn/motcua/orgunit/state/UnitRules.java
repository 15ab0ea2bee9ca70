package vn.motcua.orgunit.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;

/** What units have to say to each other: whose code it is, who stands above whom, who may succeed. */
public final class UnitRules {

    private UnitRules() {}

    /**
     * A code is one unit's at a time; once it is free, another may bear it.
     *
     * @param others states of whoever bears, bore or will bear one of these codes
     * @throws PortalException {@code orgunit.code.taken}
     */
    public static void codesAreFree(UnitLife life, Collection<UnitLife> others) {
        for (UnitState own : life.states()) {
            for (UnitLife other : others) {
                if (!other.id().equals(life.id())) {
                    other.states().stream()
                            .filter(state -> state.code().equals(own.code())
                                    && state.period().overlaps(own.period()))
                            .findFirst()
                            .ifPresent(state -> {
                                throw PortalException.conflict(
                                        "orgunit.code.taken", own.code(), state.name(), span(state.period()));
                            });
                }
            }
        }
    }

    /**
     * Whoever stands above a unit is there for as long, is of a kind that has others below it, and does not stand below
     * the unit on any day.
     *
     * @param states of the unit that are new
     * @param lives answers the life of a unit by its key
     * @throws PortalException {@code orgunit.parent.kind}, {@code orgunit.parent.not-alive}, {@code orgunit.parent.cycle}
     */
    public static void parentsStand(UnitLife unit, Collection<UnitState> states, Function<UUID, UnitLife> lives) {
        for (UnitState state : states) {
            UUID parentId = state.parentId();
            if (parentId != null) {
                if (parentId.equals(unit.id())) {
                    throw PortalException.invalid("orgunit.parent.cycle", state.name(), state.name());
                }
                UnitLife parent = lives.apply(parentId);
                if (!mayStandAbove(parent.kind(), unit.kind())) {
                    throw PortalException.invalid(
                            "orgunit.parent.kind", parent.last().name(), state.name());
                }
                if (!within(state.period(), parent.period())) {
                    throw PortalException.invalid(
                            "orgunit.parent.not-alive", parent.last().name(), span(parent.period()));
                }
                noCycle(unit, parent, state.period(), lives, new HashSet<>());
            }
        }
    }

    private static void noCycle(
            UnitLife unit, UnitLife above, Period period, Function<UUID, UnitLife> lives, Set<UUID> seen) {
        if (!seen.add(above.id())) {
            return;
        }
        for (UnitState state : above.states()) {
            UUID next = state.parentId();
            if (next != null && state.period().overlaps(period)) {
                if (next.equals(unit.id())) {
                    throw PortalException.invalid(
                            "orgunit.parent.cycle",
                            above.last().name(),
                            unit.last().name());
                }
                noCycle(unit, lives.apply(next), both(state.period(), period), lives, seen);
            }
        }
        seen.remove(above.id());
    }

    /** Communes stand below districts or below the province itself; offices and agencies below others of their kind. */
    public static boolean mayStandAbove(UnitKind above, UnitKind below) {
        return switch (below) {
            case COMMUNE -> above == UnitKind.DISTRICT;
            case DISTRICT -> false;
            case DEPARTMENT, SECTOR_AGENCY -> above == below;
        };
    }

    /**
     * Units below are there no longer than the one above them.
     *
     * @throws PortalException {@code orgunit.act.children}
     */
    public static void holdsThoseBelow(UnitLife unit, Collection<UnitLife> below) {
        for (UnitLife child : below) {
            child.states().stream()
                    .filter(state -> unit.id().equals(state.parentId()) && !within(state.period(), unit.period()))
                    .findFirst()
                    .ifPresent(state -> {
                        throw PortalException.conflict("orgunit.act.children", state.name(), span(state.period()));
                    });
        }
    }

    /**
     * Who succeeds is there on the day on which the other is no more.
     *
     * @throws PortalException {@code orgunit.successor.self}, {@code orgunit.successor.not-yet}, {@code
     *     orgunit.successor.ended}
     */
    public static void maySucceed(UUID unit, UnitLife successor, LocalDate on) {
        String name = successor.nearest(on).name();
        if (successor.id().equals(unit)) {
            throw PortalException.invalid("orgunit.successor.self");
        }
        if (on.isBefore(successor.period().from())) {
            throw PortalException.invalid(
                    "orgunit.successor.not-yet", name, successor.period().from());
        }
        LocalDate end = successor.period().to();
        if (end != null && !on.isBefore(end)) {
            throw PortalException.invalid("orgunit.successor.ended", name, end);
        }
    }

    private static boolean within(Period inner, Period outer) {
        return !inner.from().isBefore(outer.from()) && !endsLater(inner.to(), outer.to());
    }

    /** The days that lie in two periods that overlap. */
    private static Period both(Period one, Period other) {
        return new Period(
                one.from().isBefore(other.from()) ? other.from() : one.from(),
                endsLater(one.to(), other.to()) ? other.to() : one.to());
    }

    private static boolean endsLater(@Nullable LocalDate one, @Nullable LocalDate other) {
        return other != null && (one == null || one.isAfter(other));
    }

    private static String span(Period period) {
        LocalDate to = period.to();
        return Formats.day(period.from()) + " – " + (to == null ? "…" : Formats.day(to));
    }
}
