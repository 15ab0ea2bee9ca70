package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.orgunit.state.UnitChange;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.orgunit.state.UnitRules;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.orgunit.state.UnitStateStore;
import vn.motcua.orgunit.state.UnitText;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.shared.PortalException;

/**
 * What the province's information department does to units: each act has its day and its document, and nothing that held
 * before that day changes. Two who do so at once come one after the other.
 */
@Service
@ForProvinceAdmin
// Read committed, so that what is read after waiting is what the other has just written.
@Transactional(isolation = Isolation.READ_COMMITTED)
public class UnitActs {

    private final UnitStateStore store;
    private final UnitLives lives;
    private final UnitActStore acts;
    private final ActRecord record;

    UnitActs(UnitStateStore store, UnitLives lives, UnitActStore acts, ActRecord record) {
        this.store = store;
        this.lives = lives;
        this.acts = acts;
        this.record = record;
    }

    /**
     * A new unit.
     *
     * @throws PortalException {@code orgunit.missing.…}, {@code orgunit.too-long.…}; as {@link UnitRules} says
     */
    public UUID found(Founding founding, Basis basis) {
        store.lock();
        record.requireDocument(basis.decisionId());
        UnitLife unit = founding.life(basis.on());
        store.check(Map.of(), List.of(unit));
        store.insert(List.of(unit));
        record.founded(unit, basis);
        return unit.id();
    }

    /**
     * Another name from a day on.
     *
     * @param version of the unit as the person saw it
     * @throws PortalException {@code orgunit.changed-meanwhile}; as {@link UnitLife#changed} and {@link UnitRules} say
     */
    public void rename(UUID unit, int version, String name, Basis basis) {
        change(unit, version, ActKind.RENAMED, new UnitChange.Name(UnitText.name(name)), basis);
    }

    /** Another code from a day on; as {@link #rename}. */
    public void recode(UUID unit, int version, String code, Basis basis) {
        change(unit, version, ActKind.RECODED, new UnitChange.Code(UnitText.code(code)), basis);
    }

    /**
     * Below another unit from a day on; as {@link #rename}.
     *
     * @param parentId null directly below the province
     */
    public void move(UUID unit, int version, @Nullable UUID parentId, Basis basis) {
        change(unit, version, ActKind.MOVED, new UnitChange.Parent(parentId), basis);
    }

    private void change(UUID id, int version, ActKind kind, UnitChange change, Basis basis) {
        store.lock();
        record.requireVersion(id, version);
        record.requireDocument(basis.decisionId());
        UnitLife before = lives.get(id);
        UnitLife after = before.changed(basis.on(), change);
        write(before, after);
        record.changed(kind, before, after, basis);
    }

    /**
     * Puts right what was written of one state: not an act of the province, but a mistake in the portal.
     *
     * @param begin of the state that is meant
     * @param right what it should have been; its period begins on the right day
     * @param decisionId null where no document says so
     * @throws PortalException {@code orgunit.act.reason-needed}; {@code orgunit.changed-meanwhile}; as {@link
     *     UnitLife#corrected} and {@link UnitRules} say
     */
    public void correct(
            UUID id, int version, LocalDate begin, UnitState right, @Nullable UUID decisionId, String reason) {
        store.lock();
        record.requireVersion(id, version);
        if (reason.isBlank()) {
            throw PortalException.invalid("orgunit.act.reason-needed");
        }
        UnitLife before = lives.get(id);
        UnitLife after = before.corrected(
                begin,
                new UnitState(
                        UnitText.code(right.code()), UnitText.name(right.name()), right.parentId(), right.period()));
        write(before, after);
        record.corrected(before, after, begin, right.period().from(), decisionId, reason);
    }

    private void write(UnitLife before, UnitLife after) {
        Map<UUID, UnitLife> old = Map.of(before.id(), before);
        store.check(old, List.of(after));
        if (!before.period().equals(after.period())) {
            UnitRules.holdsThoseBelow(after, lives.below(after.id()));
        }
        store.replace(old, List.of(after));
    }
}
