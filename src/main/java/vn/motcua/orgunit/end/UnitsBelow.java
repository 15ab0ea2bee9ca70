package vn.motcua.orgunit.end;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Answer;
import vn.motcua.orgunit.act.OpenItem;
import vn.motcua.orgunit.act.Settled;
import vn.motcua.orgunit.act.UnitDependents;
import vn.motcua.orgunit.act.UnitEnd;
import vn.motcua.orgunit.state.UnitChange;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/** Units directly below one that ends: below a successor from the day on, or directly below the province. */
@Component
class UnitsBelow implements UnitDependents {

    private static final String KIND = "unit-below";

    private final UnitLives lives;
    private final UnitStateStore store;
    private final AuditTrail trail;

    UnitsBelow(UnitLives lives, UnitStateStore store, AuditTrail trail) {
        this.lives = lives;
        this.store = store;
        this.trail = trail;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<OpenItem> open(UUID unit, LocalDate on) {
        Period after = Period.since(on);
        List<OpenItem> items = new ArrayList<>();
        for (UnitLife life : lives.below(unit)) {
            life.states().stream()
                    .filter(state ->
                            unit.equals(state.parentId()) && state.period().overlaps(after))
                    .findFirst()
                    .ifPresent(state -> items.add(new OpenItem(
                            KIND,
                            life.id(),
                            state.name(),
                            // One that only comes to stand here later has to be moved elsewhere first.
                            state.period().from().isBefore(on)
                                    ? EnumSet.of(Answer.MOVE, Answer.RELEASE)
                                    : EnumSet.noneOf(Answer.class))));
        }
        items.sort((one, other) -> one.label().compareTo(other.label()));
        return items;
    }

    @Override
    public void settle(UnitEnd end, List<Settled> own) {
        Map<UUID, UnitLife> before =
                lives.of(own.stream().map(one -> one.item().id()).toList());
        Map<UUID, UnitLife> after = new HashMap<>();
        List<Act> acts = new ArrayList<>();
        for (Settled one : own) {
            UUID id = one.item().id();
            UnitLife life = before.get(id);
            if (life == null) {
                throw PortalException.notFound();
            }
            UnitLife moved = life.changed(end.on(), new UnitChange.Parent(one.successor()));
            after.put(id, moved);
            acts.add(Act.of("unit.moved", UnitService.SUBJECT, id)
                    .called(one.item().label())
                    .details(end.on().toString())
                    .change(
                            "parent",
                            end.name(),
                            one.successor() == null
                                    ? null
                                    : lives.get(one.successor())
                                            .nearest(end.on())
                                            .name())
                    .link(UnitService.SUBJECT, end.unit(), end.name()));
        }
        store.check(before, after.values());
        store.replace(before, after.values());
        trail.recordAll(acts);
    }

    @Override
    public Set<String> comingBack() {
        return Set.of(KIND);
    }

    /** Those that still stand from that day on where they were put. */
    @Override
    public List<Settled> takeBack(UnitEnd end, List<Settled> own) {
        Map<UUID, UnitLife> before =
                lives.of(own.stream().map(one -> one.item().id()).toList());
        Map<UUID, UnitLife> after = new HashMap<>();
        List<Settled> back = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        for (Settled one : own) {
            UnitLife life = before.get(one.item().id());
            UnitState put = life == null ? null : life.on(end.on()).orElse(null);
            if (life != null
                    && put != null
                    && put.period().from().equals(end.on())
                    && Objects.equals(put.parentId(), one.successor())) {
                after.put(
                        life.id(),
                        life.corrected(end.on(), new UnitState(put.code(), put.name(), end.unit(), put.period())));
                back.add(one);
                acts.add(Act.of("unit.moved", UnitService.SUBJECT, life.id())
                        .called(put.name())
                        .details(end.on().toString())
                        .change("parent", null, end.name())
                        .link(UnitService.SUBJECT, end.unit(), end.name()));
            }
        }
        store.check(before, after.values());
        store.replace(before, after.values());
        trail.recordAll(acts);
        return back;
    }
}
