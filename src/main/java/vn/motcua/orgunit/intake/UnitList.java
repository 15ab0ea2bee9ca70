package vn.motcua.orgunit.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.importing.Fault;
import vn.motcua.orgunit.UnitKind;

/**
 * What a file says about the units of one province.
 *
 * @param units those that are stated without a fault
 * @param mentioned codes of all units in the file, also of those with a fault
 * @param faults of cells; a unit with one is not among the units
 * @param elsewhere how many rows speak of other provinces
 */
record UnitList(Shape shape, List<ListedUnit> units, Set<String> mentioned, List<Fault> faults, int elsewhere) {

    /** On that day there were no districts any more, by the law on local government of 16/6/2025. */
    static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    enum Shape {
        /** A row a commune, with the district in which it lies. */
        DISTRICTS_AND_COMMUNES,
        /** A row a commune, and no word of districts. */
        COMMUNES,
        /** A row a unit, with the one above it. */
        PLAIN,
        /** A row a unit, and no word of those above. */
        PLAIN_WITHOUT_PARENTS
    }

    /** Of which kinds the list names every unit there is. */
    Set<UnitKind> kinds() {
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        if (shape == Shape.DISTRICTS_AND_COMMUNES || shape == Shape.COMMUNES) {
            kinds.add(UnitKind.DISTRICT);
            kinds.add(UnitKind.COMMUNE);
        }
        units.forEach(unit -> kinds.add(unit.kind()));
        return kinds;
    }

    /** Of which kinds it may be said that units are missing when the list holds from a day. */
    Set<UnitKind> completeKinds(LocalDate day) {
        Set<UnitKind> kinds = kinds();
        if (shape == Shape.COMMUNES && day.isBefore(WITHOUT_DISTRICTS)) {
            kinds.remove(UnitKind.DISTRICT);
        }
        return kinds;
    }

    /** Whether no parent means none, when the list holds from a day; otherwise it means that nothing is said. */
    boolean statesParents(LocalDate day) {
        return switch (shape) {
            case DISTRICTS_AND_COMMUNES, PLAIN -> true;
            case COMMUNES -> !day.isBefore(WITHOUT_DISTRICTS);
            case PLAIN_WITHOUT_PARENTS -> false;
        };
    }
}
