package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.act.UnitActStore.EndingAct;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.orgunit.state.UnitRules;
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.shared.PortalException;

/**
 * Takes back the end of a unit that was recorded by mistake: an act with its reason, after which the unit goes on. Its
 * places, the units below it and who is in charge of it come back where nobody has moved them since; what else was
 * settled stays so, and is named.
 */
@Service
@ForProvinceAdmin
@Transactional(readOnly = true)
public class UnitResuming {

    private final UnitStateStore store;
    private final UnitLives lives;
    private final UnitActStore acts;
    private final ActRecord record;
    private final List<UnitDependents> dependents;

    UnitResuming(
            UnitStateStore store,
            UnitLives lives,
            UnitActStore acts,
            ActRecord record,
            List<UnitDependents> dependents) {
        this.store = store;
        this.lives = lives;
        this.acts = acts;
        this.record = record;
        this.dependents = dependents;
    }

    /**
     * What was settled when a unit ended.
     *
     * @param name of the successor; null where it did not go on
     * @param comesBack whether it goes on at the unit again, if nobody has moved it since
     */
    public record Line(
            String kind,
            String label,
            Answer answer,
            @Nullable String name,
            boolean comesBack) {}

    /**
     * By kind; nothing where the portal was told of the end when it was filled.
     *
     * @throws PortalException not found; {@code orgunit.act.not-ended}
     */
    public List<Line> settled(UUID unit) {
        LocalDate on = end(lives.get(unit));
        List<Settled> settled =
                acts.endOf(unit, on).map(act -> acts.settledBy(act.id())).orElse(List.of());
        Map<UUID, UnitLife> successors = lives.of(settled.stream()
                .flatMap(one -> Optional.ofNullable(one.successor()).stream())
                .distinct()
                .toList());
        return settled.stream()
                .map(one -> {
                    UnitLife successor = one.successor() == null ? null : successors.get(one.successor());
                    return new Line(
                            one.item().kind(),
                            one.item().label(),
                            one.answer(),
                            successor == null ? null : successor.nearest(on).name(),
                            comesBack(one));
                })
                .toList();
    }

    private boolean comesBack(Settled one) {
        return dependents.stream()
                .anyMatch(each -> each.comingBack().contains(one.item().kind()));
    }

    private static LocalDate end(UnitLife life) {
        LocalDate on = life.period().to();
        if (on == null) {
            throw PortalException.conflict("orgunit.act.not-ended");
        }
        return on;
    }

    /**
     * @param version of the unit as the person saw it
     * @param decisionId null where no document says so
     * @return what stays as it was settled
     * @throws PortalException {@code orgunit.changed-meanwhile}; {@code orgunit.act.reason-needed}; {@code
     *     orgunit.act.not-ended}; as {@link UnitRules} says when its code or its place in the tree is no longer free
     */
    @ForProvinceAdmin
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<OpenItem> resume(UUID unit, int version, @Nullable UUID decisionId, String reason) {
        store.lock();
        record.requireVersion(unit, version);
        if (reason.isBlank()) {
            throw PortalException.invalid("orgunit.act.reason-needed");
        }
        UnitLife before = lives.get(unit);
        LocalDate on = end(before);
        UnitLife after = before.resumed();
        Map<UUID, UnitLife> old = Map.of(unit, before);
        store.check(old, List.of(after));
        store.replace(old, List.of(after));
        List<Settled> settled = new ArrayList<>();
        List<Settled> back = new ArrayList<>();
        Optional<EndingAct> act = acts.endOf(unit, on);
        if (act.isPresent()) {
            settled.addAll(acts.settledBy(act.get().id()));
            back.addAll(takeBack(
                    new UnitEnd(unit, before.last().name(), on, act.get().decisionId()), settled));
            acts.unsucceed(unit, act.get().id());
        }
        List<Settled> stays = new ArrayList<>(settled);
        stays.removeAll(back);
        record.resumed(after, on, decisionId, reason, back, stays);
        return stays.stream().map(Settled::item).toList();
    }

    private List<Settled> takeBack(UnitEnd end, List<Settled> settled) {
        List<Settled> back = new ArrayList<>();
        for (UnitDependents each : dependents) {
            List<Settled> own = settled.stream()
                    .filter(one -> each.comingBack().contains(one.item().kind()))
                    .toList();
            if (!own.isEmpty()) {
                back.addAll(each.takeBack(end, own));
            }
        }
        return back;
    }
}
