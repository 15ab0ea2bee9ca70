package vn.motcua.transfer.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.transfer.plan.PlanRow.Place;

/** Keeps plans while they change: begun when first needed, and every change on the trail. Knows nothing of who may. */
@Component
class PlanKeeper {

    private final PlanStore store;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    PlanKeeper(PlanStore store, AuditTrail trail, ApplicationEventPublisher events) {
        this.store = store;
        this.trail = trail;
        this.events = events;
    }

    PlanRow plan(UUID unit) {
        return store.find(unit).orElseGet(() -> PlanRow.none(unit));
    }

    /**
     * The plan as it stands, begun when there is none yet; the unit is locked.
     *
     * @param version as the person saw it; null where any will do
     * @throws OptimisticLockingFailureException when somebody has changed it meanwhile
     */
    PlanRow began(UUID unit, @Nullable Integer version) {
        PlanRow before = plan(unit);
        if (version != null && before.version() != version) {
            throw new OptimisticLockingFailureException("The plan of " + unit + " has changed");
        }
        if (!before.saved()) {
            store.begin(unit);
        }
        return before;
    }

    /** An act that changed nothing is none. */
    void record(Act act, UUID unit) {
        if (!act.changes().isEmpty()) {
            trail.record(act);
            events.publishEvent(new PlanChanged(unit));
        }
    }

    /** What the province planned before and plans now. */
    static Act compared(Act act, PlanRow before, PlanRow after) {
        return act.change("post-office", name(before.postOffice()), name(after.postOffice()))
                .change("cost-mode", before.costMode(), after.costMode())
                .change("cost-decision", number(before), number(after))
                .change("lead", name(before.lead()), name(after.lead()))
                .change("support", name(before.support()), name(after.support()))
                .change("note", before.note(), after.note());
    }

    private static @Nullable String name(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private static @Nullable String number(PlanRow plan) {
        return plan.costDecision() == null ? null : plan.costDecision().number();
    }
}
