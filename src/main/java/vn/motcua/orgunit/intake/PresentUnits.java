package vn.motcua.orgunit.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitState;

/** The units of the portal beside a list: who bears which code, and of whom the list is silent though it should not be. */
final class PresentUnits {

    private final Map<String, List<UnitLife>> bearers = new HashMap<>();
    private final Map<String, UnitLife> onDay = new TreeMap<>();
    private final Map<String, UnitLife> missing = new TreeMap<>();
    private final Map<Place, UnitLife> missingByName = new HashMap<>();

    /** @param lives all units there ever were */
    PresentUnits(Collection<UnitLife> lives, UnitList list, LocalDate day) {
        for (UnitLife life : lives) {
            life.states().stream()
                    .map(UnitState::code)
                    .distinct()
                    .forEach(code -> bearers.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(life));
            life.on(day).ifPresent(state -> onDay.put(state.code(), life));
        }
        Set<UnitKind> complete = list.completeKinds(day);
        onDay.forEach((code, life) -> {
            if (complete.contains(life.kind()) && !list.mentioned().contains(code)) {
                missing.put(code, life);
                missingByName.put(Place.of(life.kind(), life.nearest(day)), life);
            }
        });
    }

    /** Who bears a code on the day; null for nobody. */
    @Nullable
    UnitLife withCode(String code) {
        return onDay.get(code);
    }

    /** Whoever bears a code at some time. */
    List<UnitLife> bearers(String code) {
        return bearers.getOrDefault(code, List.of());
    }

    /** Those that the list should name and does not, by code. */
    Collection<UnitLife> missing() {
        return missing.values();
    }

    /** One that is missing and stands as a state says but for its code; null for none. */
    @Nullable
    UnitLife missingNamed(UnitKind kind, UnitState state) {
        return missingByName.get(Place.of(kind, state));
    }

    /** A kind of unit, a name and the unit above: by these one is known that has another code. */
    private record Place(
            UnitKind kind, String name, @Nullable UUID parent) {

        static Place of(UnitKind kind, UnitState state) {
            return new Place(kind, Spelling.key(state.name()), state.parentId());
        }
    }
}
