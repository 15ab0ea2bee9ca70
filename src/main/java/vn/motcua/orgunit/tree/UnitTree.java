package vn.motcua.orgunit.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.index.DayUnit;
import vn.motcua.orgunit.index.SeenUnits;
import vn.motcua.orgunit.index.UnitDay;
import vn.motcua.orgunit.index.UnitIndexes;
import vn.motcua.security.Guards.ForProvincePeople;

/**
 * Units as of a day, level by level or in one list. A unit officer sees their own unit and those below: these are the
 * roots of their tree.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitTree {

    private final UnitIndexes index;
    private final UnitHistory history;

    UnitTree(UnitIndexes index, UnitHistory history) {
        this.index = index;
        this.history = history;
    }

    /**
     * The uppermost units that the person may see, or those directly below one of them.
     *
     * @param parent null for the uppermost
     * @param closed with those that are no more
     */
    public List<TreeRow> below(@Nullable UUID parent, LocalDate asOf, boolean closed, long offset, int limit) {
        SeenUnits units = index.current();
        return page(units, level(units, parent, asOf, closed), asOf, closed, offset, limit);
    }

    /** How many there are at that level; {@link TreeRow#children} says it for those below one. */
    public long countBelow(@Nullable UUID parent, LocalDate asOf, boolean closed) {
        return level(index.current(), parent, asOf, closed).size();
    }

    /** All that a filter leaves, in the order of lists. */
    public List<TreeRow> find(UnitFilter filter, LocalDate asOf, boolean closed, long offset, int limit) {
        SeenUnits units = index.current();
        return page(units, units.find(filter, asOf, closed), asOf, closed, offset, limit);
    }

    public long count(UnitFilter filter, LocalDate asOf, boolean closed) {
        return index.current().find(filter, asOf, closed).size();
    }

    private static List<DayUnit> level(SeenUnits units, @Nullable UUID parent, LocalDate asOf, boolean closed) {
        return parent == null ? units.top(asOf, closed) : units.find(new UnitFilter("", null, parent), asOf, closed);
    }

    private List<TreeRow> page(
            SeenUnits units, List<DayUnit> found, LocalDate asOf, boolean closed, long offset, int limit) {
        List<DayUnit> page = found.stream().skip(offset).limit(limit).toList();
        List<UUID> ended =
                page.stream().filter(unit -> unit.closed(asOf)).map(DayUnit::id).toList();
        Map<UUID, List<Relative>> successors = ended.isEmpty() ? Map.of() : history.successors(ended);
        UnitDay day = units.day(asOf, closed);
        return page.stream()
                .map(unit -> row(
                        unit,
                        units.until(unit.parentId(), asOf),
                        asOf,
                        day.below(unit.id()).size(),
                        successors.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    private static TreeRow row(
            DayUnit unit, @Nullable DayUnit parent, LocalDate asOf, int children, List<Relative> successors) {
        return new TreeRow(
                unit.id(),
                unit.code(),
                unit.kind(),
                unit.name(),
                parent == null ? null : parent.code(),
                parent == null ? null : parent.name(),
                unit.from(),
                unit.to(),
                unit.closed(asOf),
                children,
                successors);
    }
}
