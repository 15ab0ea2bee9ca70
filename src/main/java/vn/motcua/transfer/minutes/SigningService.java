package vn.motcua.transfer.minutes;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForHandoverSigners;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.security.Person;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.plan.PlanAccess;

/**
 * The two signatures under minutes of a hand-over, in any order. A signature holds for the text that the person saw; both
 * together freeze the text and its paper.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class SigningService {

    private final HandoverStore store;
    private final SignatureStore signatures;
    private final MinutesSource source;
    private final MinutesKeeper keeper;
    private final MinutesPrinter printer;
    private final HandoverAccess access;
    private final PlanAccess plans;
    private final SigningChecks checks;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock today;
    private final Clock clock = Clock.systemUTC();

    SigningService(
            HandoverStore store,
            SignatureStore signatures,
            MinutesSource source,
            MinutesKeeper keeper,
            MinutesPrinter printer,
            HandoverAccess access,
            PlanAccess plans,
            SigningChecks checks,
            AuditTrail trail,
            CurrentPerson person,
            ProvinceClock today) {
        this.store = store;
        this.signatures = signatures;
        this.source = source;
        this.keeper = keeper;
        this.printer = printer;
        this.access = access;
        this.plans = plans;
        this.checks = checks;
        this.trail = trail;
        this.person = person;
        this.today = today;
    }

    /** "Tôi, Hồ Văn Thiện, ký thay mặt Huyện Bắc Trà My", in the language of official papers. */
    public String sentence(HandoverRow row, Side side) {
        return "Tôi, %s, ký thay mặt %s."
                .formatted(person.require().name(), side == Side.UNIT ? row.unitName() : row.postOfficeName());
    }

    /**
     * Signs, for the unit by its officer, for the post by the manager of the post office that takes over. The second
     * signature freezes the minutes.
     *
     * @param digest of the text that the person saw
     * @param name the person's own, typed once more
     * @return whether both have signed now
     * @throws PortalException not found, also when the person signs for neither side; {@code handover.closed}, {@code
     *     handover.changed-meanwhile}, {@code handover.name-differs}, {@code handover.signed-already}, {@code
     *     handover.same-person}, {@code handover.superseded}; and what {@link HandoverService#draw} says
     */
    @ForHandoverSigners
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean sign(UUID id, String digest, String name) {
        HandoverRow row = access.locked(id);
        HandoverStore.Kept kept = store.kept(id, true).orElseThrow(PortalException::notFound);
        @Nullable Side side = access.side(row);
        if (side == null) {
            throw PortalException.notFound();
        }
        if (kept.state() != HandoverState.OPEN) {
            throw PortalException.conflict("handover.closed");
        }
        Person signing = person.require();
        SigningChecks.requireName(name, signing);
        MinutesSource.Drawn drawn = source.draw(row.unitId(), row.number(), kept.said());
        if (!drawn.text().digest().equals(digest)) {
            throw PortalException.conflict("handover.changed-meanwhile");
        }
        checks.requireInForce(drawn.decision());
        List<Signature> holding =
                signatures.of(id).stream().filter(each -> each.holds(digest)).toList();
        SigningChecks.requireFirst(holding, side, signing);
        keeper.write(id, kept, null, "handover.redrawn");
        keeper.voidOthers(id, kept, digest);
        Instant now = clock.instant();
        String sentence = sentence(row, side);
        signatures.add(id, side, signing, sentence, digest, now, today.today());
        trail.record(MinutesKeeper.act(
                        "handover.signed." + side.name().toLowerCase(Locale.ROOT),
                        id,
                        plans.seen(row.unitId()),
                        row.number())
                .details(sentence)
                .change("digest", null, digest));
        boolean both = !holding.isEmpty();
        if (both) {
            freeze(id, row);
        }
        return both;
    }

    private void freeze(UUID id, HandoverRow row) {
        store.close(id, HandoverState.SIGNED, today.today());
        HandoverStore.Kept kept = store.kept(id, false).orElseThrow(PortalException::notFound);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        printer.print(access.row(id), kept, signatures.of(id), paper);
        signatures.keep(id, paper.toByteArray());
        trail.record(MinutesKeeper.act("handover.frozen", id, plans.seen(row.unitId()), row.number()));
    }

    /**
     * The paper: as both have signed it, or as it would be now, marked as a draft.
     *
     * @throws PortalException not found; what {@link HandoverService#draw} says
     */
    public byte[] paper(UUID id) {
        HandoverRow row = access.row(id);
        if (row.state() == HandoverState.SIGNED) {
            return signatures.paper(id);
        }
        HandoverStore.Kept kept = store.kept(id, false).orElseThrow(PortalException::notFound);
        MinutesText text = row.state() == HandoverState.OPEN
                ? source.draw(row.unitId(), row.number(), kept.said()).text()
                : kept.text();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        printer.print(row, kept.with(text), signatures.of(id), paper);
        return paper.toByteArray();
    }
}
