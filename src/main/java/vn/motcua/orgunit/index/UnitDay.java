package vn.motcua.orgunit.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/** The units of a province on a day, in the order of lists. */
public final class UnitDay {

    private final List<DayUnit> units;
    /** Where each kind begins, and after the last one where all end. */
    private final int[] begins = new int[UnitKind.values().length + 1];

    private final Map<UUID, DayUnit> byId = new HashMap<>();
    private final List<DayUnit> top = new ArrayList<>();
    private final Map<UUID, List<DayUnit>> below = new HashMap<>();

    UnitDay(List<DayUnit> unordered) {
        units = unordered.stream().sorted(DayUnit.ORDER).toList();
        for (DayUnit unit : units) {
            begins[unit.kind().ordinal() + 1]++;
            byId.put(unit.id(), unit);
            (unit.parentId() == null ? top : below.computeIfAbsent(unit.parentId(), key -> new ArrayList<>()))
                    .add(unit);
        }
        for (int kind = 1; kind < begins.length; kind++) {
            begins[kind] += begins[kind - 1];
        }
    }

    public List<DayUnit> all() {
        return units;
    }

    public List<DayUnit> of(UnitKind kind) {
        return units.subList(begins[kind.ordinal()], begins[kind.ordinal() + 1]);
    }

    /** Those directly below the province. */
    List<DayUnit> top() {
        return Collections.unmodifiableList(top);
    }

    /** Those directly below a unit. */
    public List<DayUnit> below(UUID unit) {
        return Collections.unmodifiableList(below.getOrDefault(unit, List.of()));
    }

    /** Null where that is no unit of the day. */
    public @Nullable DayUnit find(@Nullable UUID id) {
        return id == null ? null : byId.get(id);
    }
}
