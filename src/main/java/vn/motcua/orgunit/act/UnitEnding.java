package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * Ends a unit, or several in one act: abolished, merged into another, or split. All that is open there gets its place or its
 * end in the same act; while one thing has neither, nothing happens.
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

    /** The same of several units that end in one act; those of them that lie below another one are no longer open there. */
    public Map<UUID, List<OpenItem>> open(Collection<UUID> units, LocalDate on) {
        Map<UUID, List<OpenItem>> open = new LinkedHashMap<>();
        units.forEach(unit -> open.put(
                unit,
                open(unit, on).stream()
                        .filter(item -> !units.contains(item.id()))
                        .toList()));
        return open;
    }

    /**
     * @throws PortalException {@code orgunit.changed-meanwhile}; as {@link UnitLife#ended}, {@link UnitRules} and the
     *     rule of answers say: {@code orgunit.open.…}
     */
    // Read committed, so that what is read after waiting is what the other has just written.
    @ForProvinceAdmin
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(Ending ending) {
        endAll(new Endings(
                ending.basis(),
                List.of(new Endings.Part(ending.unit(), ending.version(), ending.choices())),
                ending.successors(),
                ending.founded()));
    }

    /** Several at once, all or none; as {@link #end}. */
    @ForProvinceAdmin
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void endAll(Endings endings) {
        store.lock();
        Basis basis = endings.basis();
        record.requireDocument(basis.decisionId());
        Map<UUID, UnitLife> before = new LinkedHashMap<>();
        Map<UUID, UnitLife> after = new LinkedHashMap<>();
        for (Endings.Part part : endings.parts()) {
            record.requireVersion(part.unit(), part.version());
            UnitLife life = lives.get(part.unit());
            before.put(life.id(), life);
            after.put(life.id(), life.ended(basis.on()));
        }
        Map<UUID, UnitLife> successors = successors(endings);
        before.keySet()
                .forEach(unit ->
                        successors.values().forEach(successor -> UnitRules.maySucceed(unit, successor, basis.on())));
        List<UnitLife> founded = new ArrayList<>(successors.values());
        founded.removeIf(unit -> endings.successors().contains(unit.id()));
        List<UnitLife> checked = new ArrayList<>(founded);
        checked.addAll(after.values());
        store.check(before, checked);
        store.insert(founded);
        founded.forEach(unit -> record.founded(unit, basis));
        Map<UUID, List<Settled>> settled = settle(endings, before, successors.keySet());
        store.replace(before, after.values());
        after.values().forEach(unit -> UnitRules.holdsThoseBelow(unit, lives.below(unit.id())));
        before.forEach((id, unit) -> record.ended(
                unit, basis, kind(successors.size()), successors.values(), settled.getOrDefault(id, List.of())));
    }

    private static ActKind kind(int successors) {
        return switch (successors) {
            case 0 -> ActKind.ENDED;
            case 1 -> ActKind.MERGED;
            default -> ActKind.SPLIT;
        };
    }

    private Map<UUID, UnitLife> successors(Endings ending) {
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

    private Map<UUID, List<Settled>> settle(Endings endings, Map<UUID, UnitLife> units, Set<UUID> successors) {
        LocalDate on = endings.basis().on();
        Map<UUID, List<Settled>> settled = new LinkedHashMap<>();
        for (Endings.Part part : endings.parts()) {
            Map<UnitDependents, List<Settled>> answers = new LinkedHashMap<>();
            // All are asked before anything is settled: what goes on elsewhere is no longer found here.
            for (UnitDependents each : dependents) {
                List<OpenItem> open = each.open(part.unit(), on).stream()
                        .filter(item -> !units.containsKey(item.id()))
                        .toList();
                answers.put(each, SettlementRule.settled(open, part.choices(), successors));
            }
            UnitLife unit = Objects.requireNonNull(units.get(part.unit()));
            UnitEnd end = new UnitEnd(
                    unit.id(), unit.last().name(), on, endings.basis().decisionId());
            answers.forEach((each, own) -> {
                if (!own.isEmpty()) {
                    each.settle(end, own);
                }
            });
            settled.put(
                    unit.id(), answers.values().stream().flatMap(List::stream).toList());
        }
        return settled;
    }
}
