package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.ProvinceClock;

/**
 * The post's people and the counters they staff. A post manager sees and changes what belongs to the post offices in
 * their charge; the province's own offices see the whole province and change nothing.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class StaffingService {

    private final CounterList counters;
    private final EmployeeList employees;
    private final AssignmentList assignments;
    private final OfficeList offices;
    private final StaffingFigures figures;
    private final AssignmentActs acts;
    private final ProvinceClock clock;

    StaffingService(
            CounterList counters,
            EmployeeList employees,
            AssignmentList assignments,
            OfficeList offices,
            StaffingFigures figures,
            AssignmentActs acts,
            ProvinceClock clock) {
        this.counters = counters;
        this.employees = employees;
        this.assignments = assignments;
        this.offices = offices;
        this.figures = figures;
        this.acts = acts;
        this.clock = clock;
    }

    /** Counters in force on a day with their people, the provincial centre first, then by code. */
    public List<CounterRow> counters(CounterFilter filter, LocalDate asOf, int offset, int limit) {
        return counters.page(filter, asOf, offset, limit);
    }

    public long countCounters(CounterFilter filter, LocalDate asOf) {
        return counters.count(filter, asOf);
    }

    /**
     * A counter with its people of a day, whether or not it is in force then.
     *
     * @throws PortalException when there is none, or not for this person
     */
    public CounterRow counter(UUID counterId, LocalDate asOf) {
        return counters.find(counterId, asOf).orElseThrow(PortalException::notFound);
    }

    /**
     * Id of the counter that bears a code on a day, or else of the latest that ever did.
     *
     * @throws PortalException when there is none, or not for this person
     */
    public UUID counterId(String code, LocalDate asOf) {
        return counters.idOf(code, asOf).orElseThrow(PortalException::notFound);
    }

    /** Employees in service on a day, in the Vietnamese order of names: by given name first. */
    public List<EmployeeRow> employees(EmployeeFilter filter, LocalDate asOf, int offset, int limit) {
        return employees.page(filter, asOf, offset, limit);
    }

    public long countEmployees(EmployeeFilter filter, LocalDate asOf) {
        return employees.count(filter, asOf);
    }

    /**
     * Id of an employee.
     *
     * @throws PortalException when there is none, or not for this person
     */
    public UUID employeeId(String code) {
        return employees.idOf(code).orElseThrow(PortalException::notFound);
    }

    /**
     * An employee with where they stand on a day, whether or not they are in service then.
     *
     * @throws PortalException when there is none, or not for this person
     */
    public EmployeeRow employee(UUID employeeId, LocalDate asOf) {
        return employees.find(employeeId, asOf).orElseThrow(PortalException::notFound);
    }

    /**
     * Where an employee was, is and will be, the latest first; of what the person may see.
     *
     * @throws PortalException when there is no such employee, or not for this person
     */
    public List<AssignmentRow> assignmentsOf(UUID employeeId) {
        employee(employeeId, clock.today());
        return assignments.ofEmployee(employeeId);
    }

    /**
     * Who could be assigned to a counter for a whole period: trained employees of the post office that staffs it, in
     * service and at no counter on any of its days; in the Vietnamese order of names.
     *
     * @throws PortalException when there is no such counter, or not for this person
     */
    public List<EmployeeRow> free(UUID counterId, Period period, String query, int limit) {
        UUID postOffice = counter(counterId, period.from()).postOfficeId();
        return postOffice == null ? List.of() : employees.free(postOffice, period, query, limit);
    }

    /** Post offices that staff counters or have employees on a day, by code: what lists can be narrowed to. */
    public List<StaffingOffice> offices(LocalDate asOf) {
        return offices.on(asOf);
    }

    /** How many counters and people there are on a day. */
    public StaffingSummary summary(LocalDate asOf) {
        return figures.summary(asOf);
    }

    /** How many people stand at the counters of a one-stop point on a day, as main or reserve persons. */
    public long peopleAt(String oneStopPointCode, LocalDate asOf) {
        return figures.peopleAt(oneStopPointCode, asOf);
    }

    /**
     * Who was, is and will be at a counter, the latest first.
     *
     * @throws PortalException when there is no such counter, or not for this person
     */
    public List<AssignmentRow> assignments(UUID counterId) {
        counter(counterId, clock.today());
        return assignments.atCounter(counterId);
    }

    /**
     * Assigns somebody to a counter. Days gone by are allowed: that records what happened.
     *
     * @param from first day at the counter
     * @param to first day no longer there; null while no end is known
     * @throws PortalException when {@link AssignmentRule} refuses, and when counter or employee are unknown or belong to
     *     a post office that is not in the manager's charge
     */
    // Read committed, so that what is read after waiting for the locks is what the other manager has just written.
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AssignmentRow assign(
            UUID counterId, UUID employeeId, AssignmentKind kind, LocalDate from, @Nullable LocalDate to) {
        return acts.assign(counterId, employeeId, kind, from, to);
    }

    /**
     * Ends an assignment, or withdraws one that has not begun by ending it on its first day.
     *
     * @param on first day no longer at the counter
     * @param version of the row that the person saw
     * @throws PortalException when {@link AssignmentRule} refuses, and when the assignment is unknown or not in the
     *     manager's charge
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @ForPostManager
    @Transactional
    public void end(UUID assignmentId, LocalDate on, int version) {
        acts.end(assignmentId, on, version);
    }
}
