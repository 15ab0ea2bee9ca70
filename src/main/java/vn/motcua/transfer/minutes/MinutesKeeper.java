package vn.motcua.transfer.minutes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.golive.ReadinessChanged;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.transfer.plan.PlanChanged;
import vn.motcua.transfer.plan.PlanService;

/** Keeps the text of open minutes in step with what they speak of, and voids what was signed under another text. */
@Component
class MinutesKeeper {

    private final HandoverStore store;
    private final SignatureStore signatures;
    private final MinutesSource source;
    private final PlanAccess access;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    MinutesKeeper(
            HandoverStore store,
            SignatureStore signatures,
            MinutesSource source,
            PlanAccess access,
            AuditTrail trail,
            CurrentPerson person) {
        this.store = store;
        this.signatures = signatures;
        this.source = source;
        this.access = access;
        this.trail = trail;
        this.person = person;
    }

    /** Within the act that changed the plan: nobody finds a signature under a text that was never signed. */
    @EventListener
    void planChanged(PlanChanged change) {
        redraw(change.unitId());
    }

    /** What was changed outside the plan counts as well. */
    @EventListener
    void readinessChanged(ReadinessChanged change) {
        redraw(change.unitId());
    }

    private void redraw(UUID unit) {
        store.open(unit).ifPresent(id -> redraw(id, store.kept(id, true).orElseThrow()));
    }

    /** Minutes that lost their ground stay as they are, unsigned, and say on their page what they need. */
    private void redraw(UUID id, HandoverStore.Kept kept) {
        try {
            write(id, kept, null, "handover.redrawn");
        } catch (PortalException hindered) {
            voidOthers(id, kept, "");
        }
    }

    /**
     * Writes the text anew; records an act when it has become another one, and voids what was signed under the former.
     *
     * @param said null for what was said before
     */
    void write(UUID id, HandoverStore.Kept kept, @Nullable MinutesDraft said, String action) {
        MinutesDraft now = said == null ? kept.said() : said;
        MinutesSource.Drawn drawn = source.draw(kept.unit(), kept.number(), now);
        if (drawn.text().equals(kept.text())) {
            return;
        }
        store.update(id, now, drawn);
        Act act = act(action, id, access.seen(kept.unit()), kept.number());
        List<MinutesText.Line> before = kept.text().lines();
        List<MinutesText.Line> after = drawn.text().lines();
        trail.record(act.change("text", difference(before, after), difference(after, before)));
        voidOthers(id, kept, drawn.text().digest());
    }

    /** Voids what was signed under another text than this one, and says so in the trail. */
    void voidOthers(UUID id, HandoverStore.Kept kept, String digest) {
        int voided = signatures.voidOthers(id, digest, person.require().username(), clock.instant());
        if (voided > 0) {
            trail.record(act("handover.voided", id, access.seen(kept.unit()), kept.number()));
        }
    }

    /** The lines that the other text does not have. */
    private static String difference(List<MinutesText.Line> lines, List<MinutesText.Line> other) {
        return lines.stream()
                .filter(line -> !other.contains(line))
                .map(line -> String.join(" | ", line.cells()))
                .collect(Collectors.joining("\n"));
    }

    void drawn(UUID id, PlanAccess.Unit unit, int number) {
        trail.record(act("handover.drawn", id, unit, number));
    }

    void closed(UUID id, HandoverStore.Kept kept) {
        trail.record(act("handover.given-up", id, access.seen(kept.unit()), kept.number()));
    }

    static Act act(String action, UUID id, PlanAccess.Unit unit, int number) {
        return Act.of(action, HandoverService.SUBJECT, id)
                .called("%02d/BB-%s".formatted(number, unit.code()))
                .link(PlanService.SUBJECT, unit.id(), unit.name());
    }
}
