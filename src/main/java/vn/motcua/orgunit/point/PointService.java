package vn.motcua.orgunit.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.motcua.security.Guards.ForPlaceKeepers;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * One-stop points over time. A manager sees those that their post offices staff, a unit officer those of their own unit
 * and below. What a point was before a change stays to be seen; a point that is no more was ended by an act.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class PointService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = PlaceKind.POINT.subject();

    private final PointQueries queries;
    private final PointStore store;
    private final PointRights rights;
    private final EquipmentService equipment;
    private final List<PlaceUses> uses;
    private final PlaceLives lives;
    private final History history;
    private final AuditTrail trail;
    private final ProvinceClock clock;

    PointService(
            PointQueries queries,
            PointStore store,
            PointRights rights,
            EquipmentService equipment,
            List<PlaceUses> uses,
            PlaceLives lives,
            History history,
            AuditTrail trail,
            ProvinceClock clock) {
        this.queries = queries;
        this.store = store;
        this.rights = rights;
        this.equipment = equipment;
        this.uses = uses;
        this.lives = lives;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that are there on the day, by code. */
    public List<PointRow> find(PointFilter filter, LocalDate day, long offset, int limit) {
        return queries.find(filter, day, offset, limit);
    }

    public long count(PointFilter filter, LocalDate day) {
        return queries.count(filter, day);
    }

    /**
     * One as it was on a day, also when it was not there yet or is no more.
     *
     * @throws PortalException not found
     */
    public PointRow get(UUID id, LocalDate day) {
        return queries.find(id, day).orElseThrow(PortalException::notFound);
    }

    /** What was done to it, newest first. */
    public List<HistoryEntry> history(UUID id, long offset, int limit) {
        get(id, clock.today());
        return history.of(SUBJECT, id, offset, limit);
    }

    /** Whether the person may change where it is, when it is open and how far it delivers. */
    public boolean mayChange(PointRow point) {
        return rights.mayChange(point);
    }

    /** Whether the person may also say which post office staffs points, and in which premises. */
    public boolean mayHandOver() {
        return rights.mayHandOver();
    }

    /**
     * Founds a point.
     *
     * @return its key
     * @throws PortalException {@code point.code.format}, {@code point.code-taken}, {@code point.unit.gone}, {@code point.office.gone},
     *     as {@link PointDraft} says; {@code shared.not-found} for a document that is none
     */
    @ForProvinceAdmin
    @Transactional
    public UUID found(PointFounding founding) {
        LocalDate from = founding.from();
        String code = lives.code(PlaceKind.POINT, founding.code(), founding.unitId(), from);
        PointDraft draft = founding.draft().checked();
        office(draft, from);
        UUID id = Ids.next();
        store.insert(id, founding, draft, code);
        lives.begun(PlaceKind.POINT, id, draft.name(), from, founding.decisionId());
        return id;
    }

    private void office(PointDraft draft, LocalDate day) {
        UUID office = draft.postOfficeId();
        if (office != null && !lives.officeOn(office, day)) {
            throw PortalException.invalid("point.office.gone", day);
        }
    }

    /**
     * Writes what is otherwise at a point from a day on; before it, everything stays as it was.
     *
     * @param version of the row that the person saw
     * @param from not after today, and not before the last change; on the day of the last change that one is corrected
     * @throws PortalException not found; {@code shared.stale}; {@code point.not-yours}; {@code point.handed-over} when an
     *     officer changes who staffs it or in which premises; {@code point.from-future}, {@code point.from-before};
     *     {@code point.move-incomplete} when it goes into other premises with a checklist that is not complete; {@code
     *     point.nothing}; {@code point.office.gone}; as {@link PointDraft} says
     */
    @ForPlaceKeepers
    @Transactional
    public void change(UUID id, int version, PointDraft draft, LocalDate from) {
        PointRow before = get(id, clock.today());
        PointDraft after = draft.checked();
        if (!rights.mayChange(before)) {
            throw PortalException.forbidden("point.not-yours");
        }
        boolean moves = after.premises() != before.premises();
        if ((moves || !Objects.equals(after.postOfficeId(), before.postOfficeId())) && !rights.mayHandOver()) {
            throw PortalException.forbidden("point.handed-over");
        }
        lives.requireDay(PlaceKind.POINT, from, before.since());
        if (before.version() != version) {
            throw PortalException.conflict("shared.stale");
        }
        if (moves && !equipment.checklist(id, from).complete()) {
            throw PortalException.conflict("point.move-incomplete");
        }
        office(after, from);
        Act act = changes(before, after, from);
        if (act.changes().isEmpty()) {
            throw PortalException.invalid("point.nothing");
        }
        if (from.isAfter(before.since())) {
            store.keep(before, from);
        }
        if (!store.update(before, version, after)) {
            throw PortalException.conflict("shared.stale");
        }
        trail.record(act);
    }

    private Act changes(PointRow before, PointDraft after, LocalDate from) {
        UUID office = after.postOfficeId();
        String officeName = office == null
                ? null
                : office.equals(before.postOfficeId()) ? before.postOfficeName() : store.officeName(office);
        return Act.of("point.changed", SUBJECT, before.id())
                .called(before.name())
                .details(from.toString())
                .change("name", before.name(), after.name())
                .change("postOffice", before.postOfficeName(), officeName)
                .change("premises", before.premises(), after.premises())
                .change("address", before.address(), after.address())
                .change("phone", before.phone(), after.phone())
                .change("hours", before.hours().told(), after.hours().told())
                .change("zone", before.deliveryZone(), after.deliveryZone());
    }

    /**
     * Ends a point.
     *
     * @param on first day on which it is no more
     * @param decision document behind it
     * @throws PortalException not found; {@code shared.stale}; {@code point.ended}; {@code point.end-before}; {@code
     *     point.in-use}, which names what is still there
     */
    @ForProvinceAdmin
    @Transactional
    public void end(UUID id, int version, LocalDate on, UUID decision, String reason) {
        PointRow before = get(id, clock.today());
        List<String> there =
                uses.stream().flatMap(use -> use.ofPoint(id, on).stream()).toList();
        lives.end(
                PlaceKind.POINT,
                new PlaceEnd(
                        id, before.name(), version, before.since(), before.validTo(), on, decision, reason, there));
    }
}
