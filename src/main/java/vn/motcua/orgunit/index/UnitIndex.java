package vn.motcua.orgunit.index;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All units of a province with all their states. Says nothing of who may see them: {@link SeenUnits} does. */
final class UnitIndex {

    private final Map<UUID, IndexedUnit> units = new HashMap<>();
    private final RecentDays<UnitDay> alive = new RecentDays<>();
    private final RecentDays<UnitDay> ever = new RecentDays<>();
    private final RecentDays<Map<UUID, List<UUID>>> nearest = new RecentDays<>();

    UnitIndex(Collection<IndexedUnit> units) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
    }

    /** @param closed with those that are no more, by their last state */
    UnitDay day(LocalDate day, boolean closed) {
        return closed
                ? ever.of(day, each -> day(unit -> unit.until(each)))
                : alive.of(day, each -> day(unit -> unit.on(each)));
    }

    private UnitDay day(Function<IndexedUnit, @Nullable DayUnit> state) {
        List<DayUnit> found = new ArrayList<>();
        for (IndexedUnit unit : units.values()) {
            DayUnit onThatDay = state.apply(unit);
            if (onThatDay != null) {
                found.add(onThatDay);
            }
        }
        return new UnitDay(found);
    }

    Collection<IndexedUnit> units() {
        return units.values();
    }

    /** A unit as it was on a day or last before; null where it began later, or there is none. */
    @Nullable
    DayUnit until(@Nullable UUID id, LocalDate day) {
        IndexedUnit unit = id == null ? null : units.get(id);
        return unit == null ? null : unit.until(day);
    }

    /** Units and all below them, as {@link vn.motcua.orgunit.UnitScope} reckons it. */
    Set<UUID> withThoseBelow(Collection<UUID> roots, LocalDate today) {
        Map<UUID, List<UUID>> below = nearest.of(today, this::below);
        Set<UUID> found = new HashSet<>(roots);
        Deque<UUID> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (UUID unit : below.getOrDefault(open.remove(), List.of())) {
                if (found.add(unit)) {
                    open.add(unit);
                }
            }
        }
        return found;
    }

    private Map<UUID, List<UUID>> below(LocalDate today) {
        Map<UUID, List<UUID>> below = new HashMap<>();
        for (IndexedUnit unit : units.values()) {
            DayUnit now = unit.nearest(today);
            if (now.parentId() != null) {
                below.computeIfAbsent(Objects.requireNonNull(now.parentId()), key -> new ArrayList<>())
                        .add(unit.id());
            }
        }
        return below;
    }
}
