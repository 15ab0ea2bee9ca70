package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.state.UnitLife;
import vn.motcua.orgunit.state.UnitLives;
import vn.motcua.orgunit.state.UnitState;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.Formats;

/** Writes acts down, in their table and in the trail, and knows what must be true before one is. */
@Component
class ActRecord {

    private static final String SUBJECT = UnitService.SUBJECT;

    private final UnitActStore acts;
    private final UnitLives lives;
    private final DecisionService decisions;
    private final History history;
    private final AuditTrail trail;

    ActRecord(UnitActStore acts, UnitLives lives, DecisionService decisions, History history, AuditTrail trail) {
        this.acts = acts;
        this.lives = lives;
        this.decisions = decisions;
        this.history = history;
        this.trail = trail;
    }

    /** @throws PortalException {@code orgunit.changed-meanwhile}, which says by whom and when */
    void requireVersion(UUID unit, int version) {
        if (acts.version(unit) != version) {
            throw history.of(SUBJECT, unit, 0, 1).stream()
                    .findFirst()
                    .map(last -> PortalException.conflict(
                            "orgunit.changed-meanwhile", last.personName(), Formats.moment(last.happenedAt())))
                    .orElseGet(() -> PortalException.conflict("shared.stale"));
        }
    }

    /** @throws PortalException {@code orgunit.act.document-missing} */
    DecisionRow requireDocument(UUID decision) {
        return decisions.find(decision).orElseThrow(() -> PortalException.invalid("orgunit.act.document-missing"));
    }

    void founded(UnitLife unit, Basis basis) {
        trail.record(fields(start(ActKind.FOUNDED, unit, basis), null, unit.first()));
        write(unit, ActKind.FOUNDED, basis);
    }

    void changed(ActKind kind, UnitLife before, UnitLife after, Basis basis) {
        UnitState old = before.on(basis.on()).orElseThrow();
        trail.record(fields(start(kind, after, basis), old, after.on(basis.on()).orElseThrow()));
        write(after, kind, basis);
    }

    /** @param begin of the state that was wrong, {@code right} where it begins now */
    void corrected(
            UnitLife before, UnitLife after, LocalDate begin, LocalDate right, @Nullable UUID decision, String reason) {
        Act act = Act.of("unit.corrected", SUBJECT, after.id())
                .called(after.last().name())
                .change("from", begin, right)
                .because(reason);
        if (decision != null) {
            act = document(act, decision);
        }
        trail.record(fields(act, before.on(begin).orElseThrow(), after.on(right).orElseThrow()));
        acts.insert(after.id(), ActKind.CORRECTED, right, decision, reason);
    }

    void ended(UnitLife unit, Basis basis, ActKind kind, Collection<UnitLife> successors, List<Settled> settled) {
        Map<UUID, String> names = new HashMap<>();
        Act act = start(kind, unit, basis);
        for (UnitLife successor : successors) {
            String name = successor.nearest(basis.on()).name();
            names.put(successor.id(), name);
            act = act.change("successor", null, name).link(SUBJECT, successor.id(), name);
        }
        for (Settled one : settled) {
            String place = one.successor() == null ? "" : " " + names.get(one.successor());
            act = act.change(one.item().kind(), one.item().label(), one.answer() + place);
        }
        trail.record(act);
        UUID id = write(unit, kind, basis);
        acts.succeed(unit.id(), id, successors);
        acts.settled(id, settled);
    }

    /** @param back what goes on at the unit again, {@code stays} what remains as it was settled */
    void resumed(
            UnitLife unit,
            LocalDate on,
            @Nullable UUID decision,
            String reason,
            List<Settled> back,
            List<Settled> stays) {
        Act act = Act.of("unit.resumed", SUBJECT, unit.id())
                .called(unit.last().name())
                .change("to", on, null)
                .because(reason);
        for (Settled one : back) {
            act = act.change(one.item().kind(), null, one.item().label());
        }
        for (Settled one : stays) {
            act = act.change(one.item().kind(), one.item().label(), one.answer().name());
        }
        if (decision != null) {
            act = document(act, decision);
        }
        trail.record(act);
        acts.insert(unit.id(), ActKind.RESUMED, on, decision, reason);
    }

    private UUID write(UnitLife unit, ActKind kind, Basis basis) {
        return acts.insert(unit.id(), kind, basis.on(), basis.decisionId(), basis.reason());
    }

    private Act start(ActKind kind, UnitLife unit, Basis basis) {
        Act act = Act.of("unit." + kind.name().toLowerCase(Locale.ROOT), SUBJECT, unit.id())
                .called(unit.nearest(basis.on()).name())
                .details(basis.on().toString())
                .because(basis.reason());
        return document(act, basis.decisionId());
    }

    private Act document(Act act, UUID decision) {
        return act.link(
                DecisionService.SUBJECT, decision, requireDocument(decision).number());
    }

    private Act fields(Act act, @Nullable UnitState before, UnitState after) {
        return act.change("code", before == null ? null : before.code(), after.code())
                .change("name", before == null ? null : before.name(), after.name())
                .change("parent", before == null ? null : parent(before), parent(after));
    }

    private @Nullable String parent(UnitState state) {
        UUID parent = state.parentId();
        return parent == null
                ? null
                : lives.get(parent).nearest(state.period().from()).name();
    }
}
