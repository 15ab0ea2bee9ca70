package vn.motcua.transfer.stage;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.golive.GoLive;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.transfer.plan.PlanAct;
import vn.motcua.transfer.plan.PlanChanged;

/** The stages of a unit's hand-over, each dated, with the document behind it. Nothing is deleted. */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class StageService {

    private final StageStore store;
    private final PlanAccess access;
    private final Gate gate;
    private final GoLiveText texts;
    private final DecisionService decisions;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    StageService(
            StageStore store,
            PlanAccess access,
            Gate gate,
            GoLiveText texts,
            DecisionService decisions,
            AuditTrail trail,
            CurrentPerson person,
            ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.gate = gate;
        this.texts = texts;
        this.decisions = decisions;
        this.trail = trail;
        this.person = person;
        this.events = events;
    }

    /** The stages that count, the first one first. */
    public List<StageRow> of(UUID unit) {
        access.seen(unit);
        return store.of(unit);
    }

    /** Stages that were recorded by mistake and set back. */
    public List<StageRow> undone(UUID unit) {
        access.seen(unit);
        return store.undone(unit);
    }

    /**
     * Records the next stage. A unit goes over only when nothing is missing, or with a reason.
     *
     * @param after the stage that the person saw as the last one; null for none
     * @return key of the stage
     * @throws PortalException as {@link StageRule} says; {@code golive.shut}, which says what is missing
     * @throws OptimisticLockingFailureException when somebody has recorded another stage meanwhile
     */
    @ForProvinceAdmin
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UUID record(UUID unit, @Nullable UUID after, StageDraft draft) {
        StageDraft checked = draft.checked();
        PlanAccess.Unit locked = access.locked(unit);
        @Nullable StageRow last = last(unit, after);
        DecisionRow decision = decisions.get(checked.decision());
        StageRule.check(step(last), checked.stage(), checked.from(), locked.life(), decision.issuedOn());
        StageStore.@Nullable Override override = override(locked, checked);
        UUID id = store.add(unit, checked, decision, override, person.require().username(), clock.instant());
        var act = PlanAct.of("transfer.stage-recorded", locked)
                .change("stage", step(last).stage(), checked.stage())
                .change("from", null, checked.from())
                .change("decision", null, decision.number())
                .change("note", null, checked.note())
                .link(DecisionService.SUBJECT, decision.id(), decision.number());
        trail.record(
                override == null
                        ? act
                        : act.change("override-missing", null, override.missing())
                                .because(override.reason()));
        events.publishEvent(new PlanChanged(unit));
        return id;
    }

    private StageStore.@Nullable Override override(PlanAccess.Unit unit, StageDraft draft) {
        if (draft.stage() != TransferStage.TRANSFERRED) {
            return null;
        }
        GoLive found = gate.at(unit.id(), unit.kind(), access.nameOn(unit, draft.from()), draft.from());
        if (found.open()) {
            return null;
        }
        String missing = texts.missing(found);
        if (draft.override().isEmpty()) {
            throw PortalException.conflict("golive.shut", missing);
        }
        return new StageStore.Override(
                draft.override(), missing.substring(0, Math.min(missing.length(), StageDraft.REASON_LENGTH)));
    }

    /**
     * Sets the last stage back, which was recorded by mistake; the one before it lasts again.
     *
     * @param stage the one that the person saw as the last
     * @throws PortalException not found; {@code transfer.plan.reason-missing}
     * @throws OptimisticLockingFailureException when it is not the last one any more
     */
    @ForProvinceAdmin
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void undo(UUID unit, UUID stage, String reason) {
        String why = Texts.tidy(reason);
        if (why.isEmpty() || why.length() > StageDraft.REASON_LENGTH) {
            throw PortalException.invalid("transfer.plan.reason-missing", StageDraft.REASON_LENGTH);
        }
        PlanAccess.Unit locked = access.locked(unit);
        StageRow last = Objects.requireNonNull(last(unit, stage));
        store.undo(unit, last, person.require().username(), clock.instant(), why);
        trail.record(PlanAct.of("transfer.stage-undone", locked)
                .change("stage", last.stage(), null)
                .change("from", last.from(), null)
                .change("decision", last.decisionNumber(), null)
                .because(why));
        events.publishEvent(new PlanChanged(unit));
    }

    private @Nullable StageRow last(UUID unit, @Nullable UUID expected) {
        List<StageRow> stages = store.of(unit);
        @Nullable StageRow last = stages.isEmpty() ? null : stages.getLast();
        if (!Objects.equals(last == null ? null : last.id(), expected)) {
            throw new OptimisticLockingFailureException("The stages of " + unit + " have changed");
        }
        return last;
    }

    private static StageRule.Step step(@Nullable StageRow last) {
        return last == null
                ? new StageRule.Step(TransferStage.NOT_PLANNED, null)
                : new StageRule.Step(last.stage(), last.from());
    }
}
