package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.orgunit.state.UnitRules;
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.shared.PortalException;

/**
 * Ends a unit: abolished, merged into another, or split into several. All that is open there gets its place or its end
 * in the same act; while one thing has neither, nothing happens.
 */
@Service
@ForProvinceAdmin
@Transactional(readOnly = true)
public class UnitEnding {

    private final UnitStateStore store;
    private final UnitLives lives;
    private final ActRecord record;
    private final List<UnitDependents> dependents;

    UnitEnding(UnitStateStore store, UnitLives lives, ActRecord record, List<UnitDependents> dependents) {
        this.store = store;
        this.lives = lives;
        this.record = record;
        this.dependents = dependents.stream()
                .sorted(Comparator.comparingInt(UnitDependents::order))
                .toList();
    }

    /**
     * What is open at a unit, places before counters before people.
     *
     * @param on first day on which the unit would be no more
     * @throws PortalException not found
     */
    public List<OpenItem> open(UUID unit, LocalDate on) {
        lives.get(unit);
        return dependents.stream().flatMap(each -> each.open(unit, on).stream()).toList();
    }

    /**
     * @throws PortalException {@code orgunit.changed-meanwhile}; as {@link UnitLife#ended}, {@link UnitRules} and the
     *     rule of answers say: {@code orgunit.open.…}
     */
    // Read committed, so that what is read after waiting is what the other has just written.
    @ForProvinceAdmin
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(Ending ending) {
        store.lock();
        Basis basis = ending.basis();
        record.requireVersion(ending.unit(), ending.version());
        record.requireDocument(basis.decisionId());
        UnitLife before = lives.get(ending.unit());
        UnitLife after = before.ended(basis.on());
        Map<UUID, UnitLife> successors = successors(ending);
        successors.values().forEach(successor -> UnitRules.maySucceed(before.id(), successor, basis.on()));
        List<UnitLife> founded = new ArrayList<>(successors.values());
        founded.removeIf(unit -> ending.successors().contains(unit.id()));
        List<UnitLife> checked = new ArrayList<>(founded);
        checked.add(after);
        store.check(Map.of(before.id(), before), checked);
        store.insert(founded);
        founded.forEach(unit -> record.founded(unit, basis));
        List<Settled> settled = settle(ending, before, successors);
        UnitRules.holdsThoseBelow(after, lives.below(after.id()));
        store.replace(Map.of(before.id(), before), List.of(after));
        record.ended(before, basis, kind(successors.size()), successors.values(), settled);
    }

    private static ActKind kind(int successors) {
        return switch (successors) {
            case 0 -> ActKind.ENDED;
            case 1 -> ActKind.MERGED;
            default -> ActKind.SPLIT;
        };
    }

    private Map<UUID, UnitLife> successors(Ending ending) {
        Map<UUID, UnitLife> successors = new LinkedHashMap<>();
        Map<UUID, UnitLife> known = lives.of(ending.successors());
        for (UUID id : ending.successors()) {
            UnitLife life = known.get(id);
            if (life == null) {
                throw PortalException.notFound();
            }
            successors.put(id, life);
        }
        ending.founded()
                .forEach(each ->
                        successors.put(each.id(), each.life(ending.basis().on())));
        return successors;
    }

    private List<Settled> settle(Ending ending, UnitLife unit, Map<UUID, UnitLife> successors) {
        LocalDate on = ending.basis().on();
        Map<UnitDependents, List<Settled>> answers = new LinkedHashMap<>();
        // All are asked before anything is settled: what goes on elsewhere is no longer found here.
        for (UnitDependents each : dependents) {
            answers.put(each, SettlementRule.settled(each.open(unit.id(), on), ending.choices(), successors.keySet()));
        }
        UnitEnd end =
                new UnitEnd(unit.id(), unit.last().name(), on, ending.basis().decisionId());
        answers.forEach((each, own) -> {
            if (!own.isEmpty()) {
                each.settle(end, own);
            }
        });
        return answers.values().stream().flatMap(List::stream).toList();
    }
}
