package vn.motcua.orgunit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.index.DayUnit;
import vn.motcua.orgunit.index.SeenUnits;
import vn.motcua.orgunit.index.UnitDay;
import vn.motcua.orgunit.index.UnitIndexes;
import vn.motcua.security.Guards.ForProvincePeople;

/** Units as of a day. A unit officer sees their own unit and those below. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class UnitService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "unit";

    private final UnitIndexes index;

    UnitService(UnitIndexes index) {
        this.index = index;
    }

    /**
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many rows
     */
    public List<UnitRow> find(UnitFilter filter, LocalDate asOf, long offset, int limit) {
        SeenUnits units = index.current();
        UnitDay day = units.day(asOf, false);
        return units.find(filter, asOf, false).stream()
                .skip(offset)
                .limit(limit)
                .map(unit -> row(unit, day))
                .toList();
    }

    public long count(UnitFilter filter, LocalDate asOf) {
        return index.current().find(filter, asOf, false).size();
    }

    /** All kinds, with 0 for those of which there is no unit. */
    public Map<UnitKind, Long> countByKind(LocalDate asOf) {
        SeenUnits units = index.current();
        Map<UnitKind, Long> counts = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            counts.put(kind, (long) units.find(UnitFilter.of(kind), asOf, false).size());
        }
        return counts;
    }

    private static UnitRow row(DayUnit unit, UnitDay day) {
        DayUnit parent = day.find(unit.parentId());
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.kind(),
                unit.name(),
                parent == null ? null : parent.code(),
                parent == null ? null : parent.name(),
                unit.from(),
                unit.to());
    }
}
