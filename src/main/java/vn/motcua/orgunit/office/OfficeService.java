package vn.motcua.orgunit.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.orgunit.place.PlaceEnd;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.orgunit.place.PlaceLives;
import vn.motcua.orgunit.point.PlaceUses;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Post offices over time. A manager sees those in their charge, a unit officer those that stand in their own unit and
 * below. What an office was before a change stays to be seen; one that is no more was ended by an act.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class OfficeService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = PlaceKind.OFFICE.subject();

    private final OfficeQueries queries;
    private final OfficeStore store;
    private final List<PlaceUses> uses;
    private final PlaceLives lives;
    private final History history;
    private final AuditTrail trail;
    private final ProvinceClock clock;

    OfficeService(
            OfficeQueries queries,
            OfficeStore store,
            List<PlaceUses> uses,
            PlaceLives lives,
            History history,
            AuditTrail trail,
            ProvinceClock clock) {
        this.queries = queries;
        this.store = store;
        this.uses = uses;
        this.lives = lives;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that are there on the day, by code. */
    public List<OfficeRow> find(OfficeFilter filter, LocalDate day, long offset, int limit) {
        return queries.find(filter, day, offset, limit);
    }

    public long count(OfficeFilter filter, LocalDate day) {
        return queries.count(filter, day);
    }

    /**
     * One as it was on a day, also when it was not there yet or is no more.
     *
     * @throws PortalException not found
     */
    public OfficeRow get(UUID id, LocalDate day) {
        return queries.find(id, day).orElseThrow(PortalException::notFound);
    }

    /**
     * User names of those in whose charge it is today.
     *
     * @throws PortalException not found
     */
    @ForStaffingReaders
    public List<String> inCharge(UUID id) {
        get(id, clock.today());
        return store.inCharge(id);
    }

    /** What was done to it, newest first. */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        get(id, clock.today());
        return history.of(SUBJECT, id, offset, limit);
    }

    /**
     * Founds an office.
     *
     * @return its key
     * @throws PortalException {@code office.code.format}, {@code office.code-taken}, {@code office.unit.gone}, as {@link OfficeDraft}
     *     says; not found for a document that is none
     */
    @ForProvinceAdmin
    @Transactional
    public UUID found(OfficeFounding founding) {
        LocalDate from = founding.from();
        String code = lives.code(PlaceKind.OFFICE, founding.code(), founding.unitId(), from);
        OfficeDraft draft = founding.draft().checked();
        UUID id = Ids.next();
        store.insert(id, founding, draft, code);
        lives.begun(PlaceKind.OFFICE, id, draft.name(), from, founding.decisionId());
        return id;
    }

    /**
     * Writes what is otherwise at an office from a day on; before it, everything stays as it was.
     *
     * @param version of the row that the person saw
     * @param from not after today, and not before the last change; on the day of the last change that one is corrected
     * @throws PortalException not found; {@code shared.stale}; {@code office.from-future}, {@code office.from-before};
     *     {@code office.nothing}; as {@link OfficeDraft} says
     */
    @ForProvinceAdmin
    @Transactional
    public void change(UUID id, int version, OfficeDraft draft, LocalDate from) {
        OfficeRow before = get(id, clock.today());
        OfficeDraft after = draft.checked();
        lives.requireDay(PlaceKind.OFFICE, from, before.since());
        Act act = Act.of("post-office.changed", SUBJECT, id)
                .called(before.name())
                .details(from.toString())
                .change("name", before.name(), after.name())
                .change("kind", before.kind(), after.kind())
                .change("address", before.address(), after.address())
                .change("service", before.publicService(), after.publicService());
        if (act.changes().isEmpty()) {
            throw PortalException.invalid("office.nothing");
        }
        if (before.version() == version && from.isAfter(before.since())) {
            store.keep(before, from);
        }
        if (!store.update(before, version, after)) {
            throw PortalException.conflict("shared.stale");
        }
        trail.record(act);
    }

    /**
     * Ends an office.
     *
     * @param on first day on which it is no more
     * @param decision document behind it
     * @throws PortalException not found; {@code shared.stale}; {@code office.ended}; {@code office.end-before}; {@code
     *     office.in-use}, which names what is still there
     */
    @ForProvinceAdmin
    @Transactional
    public void end(UUID id, int version, LocalDate on, UUID decision, String reason) {
        OfficeRow before = get(id, clock.today());
        List<String> there = new ArrayList<>(store.points(id, on));
        uses.forEach(use -> there.addAll(use.ofOffice(id, on)));
        lives.end(
                PlaceKind.OFFICE,
                new PlaceEnd(
                        id, before.name(), version, before.since(), before.validTo(), on, decision, reason, there));
    }
}
