package vn.motcua.orgunit.end;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/** Units directly below one that ends: below a successor from the day on, or directly below the province. */
@Component
class UnitsBelow implements UnitDependents {

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
                            "unit-below",
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
}
