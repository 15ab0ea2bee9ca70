package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.golive.PointEquipment;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Guards.ForProvincePeople;
import vn.motcua.security.Guards.ForUnitOfficer;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.transfer.plan.PlanRow.Place;

/**
 * What is agreed for the hand-over of a unit: the province plans it, the unit asks for people, the post commits them.
 * Who may see the unit sees its plan.
 */
@Service
@ForProvincePeople
@Transactional(readOnly = true)
public class PlanService {

    /** Kind of thing in the trail; its key is that of the unit. */
    public static final String SUBJECT = "transfer";

    private static final int MOST_PEOPLE = 999;

    private final PlanStore store;
    private final PlanAccess access;
    private final List<PointEquipment> equipment;
    private final History history;
    private final AuditTrail trail;
    private final ProvinceClock clock;
    private final ApplicationEventPublisher events;

    PlanService(
            PlanStore store,
            PlanAccess access,
            List<PointEquipment> equipment,
            History history,
            AuditTrail trail,
            ProvinceClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.access = access;
        this.equipment = equipment;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /** What the person may do with a plan that they see. */
    public PlanRights rights(PlanRow plan) {
        Place office = plan.postOffice();
        return new PlanRights(
                access.plans(), access.forUnit(plan.unitId()), access.forPost(office == null ? null : office.id()));
    }

    /**
     * The unit that bears a code on a day.
     *
     * @throws PortalException not found, also when the person may not see it
     */
    public UUID unit(String code, LocalDate day) {
        return access.withCode(code, day);
    }

    /** @throws PortalException not found, also when the person may not see the unit */
    public PlanRow of(UUID unit) {
        access.seen(unit);
        return plan(unit);
    }

    private PlanRow plan(UUID unit) {
        return store.find(unit).orElseGet(() -> PlanRow.none(unit));
    }

    /** What was done to the hand-over of the unit, newest first. */
    public List<HistoryEntry> history(UUID unit, long offset, int limit) {
        access.seen(unit);
        return history.of(SUBJECT, unit, offset, limit);
    }

    /**
     * Saves what the province plans.
     *
     * @param version as the person saw it
     * @throws PortalException not found; {@code transfer.plan.cost-decision}, {@code transfer.plan.same-unit}, {@code
     *     transfer.plan.note-length}
     * @throws OptimisticLockingFailureException when somebody has changed it meanwhile
     */
    @ForProvinceAdmin
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void save(UUID unit, int version, PlanDraft draft) {
        PlanDraft checked = draft.checked();
        PlanAccess.Unit locked = access.locked(unit);
        PlanRow before = began(unit, version);
        if (!store.exists("post_office", checked.postOffice())
                || !store.exists("decision", checked.costDecision())
                || !store.exists("org_unit", checked.lead())
                || !store.exists("org_unit", checked.support())) {
            throw PortalException.notFound();
        }
        store.update(unit, checked);
        PlanRow after = plan(unit);
        record(
                PlanAct.of("transfer.planned", locked)
                        .change("post-office", name(before.postOffice()), name(after.postOffice()))
                        .change("cost-mode", before.costMode(), after.costMode())
                        .change("cost-decision", number(before), number(after))
                        .change("lead", name(before.lead()), name(after.lead()))
                        .change("support", name(before.support()), name(after.support()))
                        .change("note", before.note(), after.note()),
                unit);
    }

    /** How many people the unit asks for. */
    @ForUnitOfficer
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void ask(UUID unit, int people) {
        PlanAccess.Unit locked = access.locked(unit);
        if (!access.forUnit(unit)) {
            throw PortalException.notFound();
        }
        PlanRow before = began(unit, null);
        store.people(unit, "people_asked", checked(people));
        record(PlanAct.of("transfer.people-asked", locked).change("people-asked", before.peopleAsked(), people), unit);
    }

    /** How many people the post commits; for those in charge of the post office that takes over. */
    @ForPostManager
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void commit(UUID unit, int people) {
        PlanAccess.Unit locked = access.locked(unit);
        PlanRow before = plan(unit);
        Place office = before.postOffice();
        if (office == null || !access.forPost(office.id())) {
            throw PortalException.notFound();
        }
        store.people(unit, "people_committed", checked(people));
        record(
                PlanAct.of("transfer.people-committed", locked)
                        .change("people-committed", before.peopleCommitted(), people),
                unit);
    }

    /**
     * Decides where the one-stop point will be. It moves only to a place that is completely equipped.
     *
     * @throws PortalException {@code transfer.plan.not-equipped}, which says what is missing
     */
    @ForProvinceAdmin
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void move(UUID unit, PremisesKind premises) {
        PlanAccess.Unit locked = access.locked(unit);
        PlanRow before = began(unit, null);
        if (premises != PremisesKind.STAYS) {
            List<String> missing = equipment.stream()
                    .flatMap(known -> known.of(unit, clock.today()).missing().stream())
                    .toList();
            if (!missing.isEmpty()) {
                throw PortalException.conflict("transfer.plan.not-equipped", String.join("; ", missing));
            }
        }
        store.premises(unit, premises);
        record(PlanAct.of("transfer.moved", locked).change("premises", before.premises(), premises), unit);
    }

    private static int checked(int people) {
        if (people < 0 || people > MOST_PEOPLE) {
            throw PortalException.invalid("transfer.plan.people-range", MOST_PEOPLE);
        }
        return people;
    }

    /** The plan as it stands, begun when there is none yet; the unit is locked. */
    private PlanRow began(UUID unit, @Nullable Integer version) {
        PlanRow before = plan(unit);
        if (version != null && before.version() != version) {
            throw new OptimisticLockingFailureException("The plan of " + unit + " has changed");
        }
        if (!before.saved()) {
            store.begin(unit);
        }
        return before;
    }

    private void record(Act act, UUID unit) {
        if (!act.changes().isEmpty()) {
            trail.record(act);
            events.publishEvent(new PlanChanged(unit));
        }
    }

    private static @Nullable String name(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private static @Nullable String number(PlanRow plan) {
        return plan.costDecision() == null ? null : plan.costDecision().number();
    }
}
