package vn.motcua.transfer.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForHandoverAuthors;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.plan.PlanAccess;

/**
 * Minutes of hand-overs: drawn up by the province or by the unit, and changed until both sides have signed. Who may see
 * the unit sees its minutes.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class HandoverService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "handover";

    private final HandoverStore store;
    private final SignatureStore signatures;
    private final MinutesSource source;
    private final MinutesKeeper keeper;
    private final HandoverAccess access;
    private final PlanAccess plans;
    private final CurrentPerson person;
    private final History history;
    private final Clock clock = Clock.systemUTC();

    HandoverService(
            HandoverStore store,
            SignatureStore signatures,
            MinutesSource source,
            MinutesKeeper keeper,
            HandoverAccess access,
            PlanAccess plans,
            CurrentPerson person,
            History history) {
        this.store = store;
        this.signatures = signatures;
        this.source = source;
        this.keeper = keeper;
        this.access = access;
        this.plans = plans;
        this.person = person;
        this.history = history;
    }

    /**
     * Those to be signed first, then the latest.
     *
     * @param offset how many rows to leave out, from 0
     * @param limit at most so many
     */
    public List<HandoverRow> list(HandoverFilter filter, long offset, int limit) {
        return store.find(where(filter), offset, limit);
    }

    public long count(HandoverFilter filter) {
        return store.count(where(filter));
    }

    private SqlPart where(HandoverFilter filter) {
        return filter.condition(access.seen());
    }

    /** The minutes of a unit, those to be signed first, then the latest. */
    public List<HandoverRow> of(UUID unit) {
        return store.find(access.seen().and("h.unit_id = :unit", Map.of("unit", Ids.bytes(unit))), 0, 100);
    }

    /** @throws PortalException not found, also when the person may not see the unit */
    public Handover get(UUID id) {
        HandoverRow row = access.row(id);
        HandoverStore.Kept kept = store.kept(id, false).orElseThrow(PortalException::notFound);
        MinutesText text = kept.text();
        @Nullable String hindrance = null;
        if (kept.state() == HandoverState.OPEN) {
            try {
                text = source.draw(kept.unit(), kept.number(), kept.said()).text();
            } catch (PortalException hindered) {
                hindrance = hindered.messageKey();
            }
        }
        boolean open = kept.state() == HandoverState.OPEN;
        return new Handover(
                row,
                kept.said(),
                text,
                text.digest(),
                kept.decision(),
                hindrance,
                signatures.of(id),
                new Handover.Rights(open && access.authors(kept.unit()), open ? access.side(row) : null),
                kept.version());
    }

    /** What was done to minutes, newest first. */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        access.row(id);
        return history.of(SUBJECT, id, offset, limit);
    }

    /**
     * Draws minutes up.
     *
     * @return their key
     * @throws PortalException not found, also when the unit is not the person's to speak for; as {@link MinutesDraft};
     *     {@code handover.no-post-office}, {@code handover.no-decision}, {@code handover.one-open}
     */
    @ForHandoverAuthors
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UUID draw(UUID unit, MinutesDraft draft) {
        MinutesDraft said = draft.checked();
        PlanAccess.Unit locked = plans.locked(unit);
        requireAuthor(unit);
        int number = store.nextNumber(unit);
        MinutesSource.Drawn drawn = source.draw(unit, number, said);
        UUID id = Ids.next();
        store.insert(id, unit, number, said, drawn, person.require().username(), clock.instant());
        keeper.drawn(id, locked, number);
        return id;
    }

    /**
     * Changes what people say in minutes; what was signed under another text is void then.
     *
     * @param version as the person saw it
     * @throws PortalException as {@link #draw}; {@code handover.closed} when both have signed or they were given up
     * @throws OptimisticLockingFailureException when somebody has changed them meanwhile
     */
    @ForHandoverAuthors
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void edit(UUID id, int version, MinutesDraft draft) {
        MinutesDraft said = draft.checked();
        HandoverStore.Kept kept = open(id);
        if (kept.version() != version) {
            throw new OptimisticLockingFailureException("The minutes " + id + " have changed");
        }
        keeper.write(id, kept, said, "handover.changed");
    }

    /**
     * Gives minutes up that nobody needs; they are kept.
     *
     * @throws PortalException not found; {@code handover.closed}
     */
    @ForHandoverAuthors
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void giveUp(UUID id) {
        HandoverStore.Kept kept = open(id);
        store.close(id, HandoverState.GIVEN_UP, null);
        keeper.closed(id, kept);
    }

    private HandoverStore.Kept open(UUID id) {
        requireAuthor(access.locked(id).unitId());
        HandoverStore.Kept kept = store.kept(id, true).orElseThrow(PortalException::notFound);
        if (kept.state() != HandoverState.OPEN) {
            throw PortalException.conflict("handover.closed");
        }
        return kept;
    }

    private void requireAuthor(UUID unit) {
        if (!access.authors(unit)) {
            throw PortalException.notFound();
        }
    }
}
