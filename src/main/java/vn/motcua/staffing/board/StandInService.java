package vn.motcua.staffing.board;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.CellState;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.duty.StandInRule;
import vn.motcua.staffing.duty.StandInRule.Person;
import vn.motcua.staffing.scope.RosterLock;
import vn.motcua.staffing.scope.StaffingScope;

/** Puts somebody into another's place for a morning or an afternoon; for managers, at the counters in their charge. */
@Service
@ForPostManager
@Transactional(readOnly = true)
public class StandInService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "stand-in";

    private final BoardReader reader;
    private final PeopleOfOffice people;
    private final StandInStore store;
    private final StaffingScope scope;
    private final RosterLock lock;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final Clock clock = Clock.systemUTC();

    StandInService(
            BoardReader reader,
            PeopleOfOffice people,
            StandInStore store,
            StaffingScope scope,
            RosterLock lock,
            AuditTrail trail,
            CurrentPerson person) {
        this.reader = reader;
        this.people = people;
        this.store = store;
        this.scope = scope;
        this.lock = lock;
        this.trail = trail;
        this.person = person;
    }

    /**
     * Who of the post office could stand at a counter, best first, and who cannot and why.
     *
     * @param shifts of one week, at least one
     * @throws PortalException not found, also for a counter that is not in the manager's charge
     */
    public StandInProposal propose(UUID counter, Set<Shift> shifts) {
        BoardRow row = row(counter, shifts);
        List<Person> asked = people.asked(question(row, shifts));
        List<Person> refused =
                asked.stream().filter(one -> one.refusal() != null).toList();
        return new StandInProposal(StandInRule.best(asked), refused);
    }

    /**
     * Puts somebody into another's place.
     *
     * @param shifts of one week, at least one; in each of them somebody is missing
     * @throws PortalException {@code standin.full} where nobody is missing any more; as {@link StandInRule#check} says;
     *     not found
     */
    // Read committed, so that what is read after waiting for the locks is what the other manager has just written.
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void put(UUID counter, Set<Shift> shifts, UUID employee) {
        lock.lock(employee, counter);
        BoardRow row = row(counter, shifts);
        for (Cell cell : row.cells()) {
            if (shifts.contains(cell.shift()) && cell.state() != CellState.GAP) {
                throw PortalException.conflict(
                        "standin.full", place(row), cell.shift().day());
            }
        }
        Person one = people.asked(question(row, shifts)).stream()
                .filter(somebody -> somebody.id().equals(employee))
                .findFirst()
                .orElseThrow(PortalException::notFound);
        StandInRule.check(one);
        List<Act> acts = new ArrayList<>();
        for (Shift shift : new TreeSet<>(shifts)) {
            UUID id = store.insert(counter, employee, shift, person.require().username(), clock.instant());
            acts.add(Act.of("standin.put", SUBJECT, id)
                    .called(one.name())
                    .details(told(row, shift))
                    .link("employee", employee, one.name())
                    .link("counter", counter, place(row)));
        }
        trail.recordAll(acts);
    }

    /**
     * Takes somebody back from another's place.
     *
     * @throws PortalException not found, also for what is not in the manager's charge or was taken back before
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(UUID standIn) {
        StandInStore.Row row = store.find(standIn)
                .filter(found -> scope.inCharge(found.officeId()))
                .orElseThrow(PortalException::notFound);
        if (!store.takeBack(standIn)) {
            throw new OptimisticLockingFailureException("Taken back meanwhile: " + standIn);
        }
        trail.record(Act.of("standin.taken-back", SUBJECT, standIn)
                .called(row.name())
                .details(row.place() + "; " + row.shift().day() + "; "
                        + row.shift().session())
                .link("employee", row.employeeId(), row.name())
                .link("counter", row.counterId(), row.place()));
    }

    private static PeopleOfOffice.Question question(BoardRow row, Set<Shift> shifts) {
        return new PeopleOfOffice.Question(row.postOfficeId(), row.counterId(), row.pointId(), shifts);
    }

    private BoardRow row(UUID counter, Set<Shift> shifts) {
        if (shifts.isEmpty()) {
            throw PortalException.invalid("standin.none");
        }
        Set<Shift> ordered = new TreeSet<>(shifts);
        BoardDays week = BoardDays.weekOf(ordered.iterator().next().day());
        if (ordered.stream().anyMatch(shift -> !shift.day().isBefore(week.end()))) {
            throw PortalException.invalid("standin.weeks");
        }
        return reader.row(counter, week).stream()
                .filter(found -> scope.inCharge(found.postOfficeId()))
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    private static String place(BoardRow row) {
        return row.name() + ", " + row.pointName();
    }

    private static String told(BoardRow row, Shift shift) {
        return place(row) + "; " + shift.day() + "; " + shift.session();
    }
}
