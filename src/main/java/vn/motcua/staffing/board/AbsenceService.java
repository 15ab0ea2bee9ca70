package vn.motcua.staffing.board;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.duty.AbsenceSpan;
import vn.motcua.staffing.scope.RosterLock;
import vn.motcua.staffing.scope.StaffingScope;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Who is away, when and why. For managers only, of the people in their charge: why somebody is away is nobody else's
 * business; others see on the board that they are.
 */
@Service
@ForPostManager
@Transactional(readOnly = true)
public class AbsenceService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "absence";

    private static final int NOTE_LENGTH = 1000;

    private final AbsenceStore store;
    private final Surplus surplus;
    private final StaffingService staffing;
    private final StaffingScope scope;
    private final RosterLock lock;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock today;
    private final Clock clock = Clock.systemUTC();

    AbsenceService(
            AbsenceStore store,
            Surplus surplus,
            StaffingService staffing,
            StaffingScope scope,
            RosterLock lock,
            AuditTrail trail,
            CurrentPerson person,
            ProvinceClock today) {
        this.store = store;
        this.surplus = surplus;
        this.staffing = staffing;
        this.scope = scope;
        this.lock = lock;
        this.trail = trail;
        this.person = person;
        this.today = today;
    }

    /**
     * Absences of an employee, the latest first.
     *
     * @throws PortalException not found, also for somebody who is not in the manager's charge
     */
    public List<AbsenceRow> ofEmployee(UUID employee) {
        staffing.employee(employee, today.today());
        return store.ofEmployee(employee);
    }

    /**
     * Reports that somebody will be or was away. Where they should stand, a gap opens.
     *
     * @return its key
     * @throws PortalException {@code absence.overlap} when another absence lies in these days; {@code
     *     absence.not-employed}; {@code absence.note.too-long}; not found
     */
    // Read committed, so that what is read after waiting for the lock is what the other manager has just written.
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UUID report(AbsenceDraft draft) {
        lock.employee(draft.employeeId());
        AbsenceSpan span = draft.span();
        EmployeeRow employee =
                staffing.employee(draft.employeeId(), span.first().day());
        if (!scope.inCharge(employee.postOfficeId())) {
            throw PortalException.notFound();
        }
        boolean before = span.first().day().isBefore(employee.validFrom());
        boolean after = employee.validTo() != null && !span.last().day().isBefore(employee.validTo());
        if (before || after) {
            throw PortalException.invalid(
                    "absence.not-employed",
                    employee.name(),
                    span.first().day(),
                    span.last().day());
        }
        store.ofEmployee(draft.employeeId()).stream()
                .filter(other -> other.span().overlaps(span))
                .findFirst()
                .ifPresent(other -> {
                    throw PortalException.conflict(
                            "absence.overlap",
                            employee.name(),
                            other.span().first().day(),
                            other.span().last().day());
                });
        String note = Texts.tidy(draft.note());
        if (note.length() > NOTE_LENGTH) {
            throw PortalException.invalid("absence.note.too-long", NOTE_LENGTH);
        }
        UUID id = store.insert(draft, note, person.require().username(), clock.instant());
        trail.record(Act.of("absence.reported", SUBJECT, id)
                .called(employee.name())
                .change("kind", null, draft.kind())
                .change("first", null, span.first().day())
                .change("last", null, span.last().day())
                .because(note)
                .link("employee", employee.id(), employee.name()));
        return id;
    }

    /**
     * Takes a report back: somebody comes after all. Those who would have stood in are sent home, where with them there
     * would be more people than are needed.
     *
     * @return how many mornings and afternoons of those who would have stood in were taken back with it
     * @throws PortalException not found, also for somebody who is not in the manager's charge
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int takeBack(UUID absence, int version) {
        AbsenceStore.Found found = store.find(absence)
                .filter(one -> scope.inCharge(one.officeId()))
                .orElseThrow(PortalException::notFound);
        AbsenceRow row = found.row();
        lock.employee(row.employeeId());
        if (!store.takeBack(absence, version)) {
            throw new OptimisticLockingFailureException("Changed meanwhile: " + absence);
        }
        List<Act> acts = new ArrayList<>();
        acts.add(Act.of("absence.taken-back", SUBJECT, absence)
                .called(row.employeeName())
                .change("first", row.span().first().day(), null)
                .change("last", row.span().last().day(), null)
                .link("employee", row.employeeId(), row.employeeName()));
        acts.addAll(surplus.takeBack(row.employeeId(), row.span()));
        trail.recordAll(acts);
        return acts.size() - 1;
    }
}
