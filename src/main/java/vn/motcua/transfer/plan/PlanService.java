package vn.motcua.transfer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
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
    private final PlanKeeper keeper;
    private final PlanAccess access;
    private final List<PointEquipment> equipment;
    private final History history;
    private final ProvinceClock clock;

    PlanService(
            PlanStore store,
            PlanKeeper keeper,
            PlanAccess access,
            List<PointEquipment> equipment,
            History history,
            ProvinceClock clock) {
        this.store = store;
        this.keeper = keeper;
        this.access = access;
        this.equipment = equipment;
        this.history = history;
        this.clock = clock;
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
        return keeper.plan(unit);
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
        PlanRow before = keeper.began(unit, version);
        if (!store.exists("post_office", checked.postOffice())
                || !store.exists("decision", checked.costDecision())
                || !store.exists("org_unit", checked.lead())
                || !store.exists("org_unit", checked.support())) {
            throw PortalException.notFound();
        }
        store.update(unit, checked);
        keeper.record(PlanKeeper.compared(PlanAct.of("transfer.planned", locked), before, keeper.plan(unit)), unit);
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
        PlanRow before = keeper.began(unit, null);
        store.people(unit, "people_asked", checked(people));
        keeper.record(
                PlanAct.of("transfer.people-asked", locked).change("people-asked", before.peopleAsked(), people), unit);
    }

    /** How many people the post commits; for those in charge of the post office that takes over. */
    @ForPostManager
    // Whoever waited for the unit sees what was done meanwhile.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void commit(UUID unit, int people) {
        PlanAccess.Unit locked = access.locked(unit);
        PlanRow before = keeper.plan(unit);
        Place office = before.postOffice();
        if (office == null || !access.forPost(office.id())) {
            throw PortalException.notFound();
        }
        store.people(unit, "people_committed", checked(people));
        keeper.record(
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
        PlanRow before = keeper.began(unit, null);
        if (premises != PremisesKind.STAYS) {
            List<String> missing = equipment.stream()
                    .flatMap(known -> known.of(unit, clock.today()).missing().stream())
                    .toList();
            if (!missing.isEmpty()) {
                throw PortalException.conflict("transfer.plan.not-equipped", String.join("; ", missing));
            }
        }
        store.premises(unit, premises);
        keeper.record(PlanAct.of("transfer.moved", locked).change("premises", before.premises(), premises), unit);
    }

    private static int checked(int people) {
        if (people < 0 || people > MOST_PEOPLE) {
            throw PortalException.invalid("transfer.plan.people-range", MOST_PEOPLE);
        }
        return people;
    }
}
