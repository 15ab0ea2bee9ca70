package vn.motcua.staffing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentRule.Desk;
import vn.motcua.staffing.AssignmentRule.Duty;
import vn.motcua.staffing.AssignmentRule.Worker;
import vn.motcua.staffing.scope.RosterLock;
import vn.motcua.staffing.scope.StaffingScope;
import vn.motcua.tenancy.ProvinceClock;

/** What a post manager does with assignments of the post offices in their charge, within a guarded transaction. */
@Component
class AssignmentActs {

    private final AssignmentList assignments;
    private final Roster roster;
    private final RosterLock lock;
    private final StaffingScope scope;
    private final EntityManager entities;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final ProvinceClock clock;

    AssignmentActs(
            AssignmentList assignments,
            Roster roster,
            RosterLock lock,
            StaffingScope scope,
            EntityManager entities,
            AuditTrail trail,
            CurrentPerson person,
            ProvinceClock clock) {
        this.assignments = assignments;
        this.roster = roster;
        this.lock = lock;
        this.scope = scope;
        this.entities = entities;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
    }

    AssignmentRow assign(UUID counterId, UUID employeeId, AssignmentKind kind, LocalDate from, @Nullable LocalDate to) {
        Period period = new Period(from, to);
        lock.lock(employeeId, counterId);
        Worker worker = roster.worker(employeeId)
                .filter(found -> scope.inCharge(found.postOfficeId()))
                .orElseThrow(PortalException::notFound);
        Desk desk = roster.desk(counterId)
                .filter(found -> scope.inCharge(found.postOfficeId()))
                .orElseThrow(PortalException::notFound);
        AssignmentRule.checkAssign(worker, desk, kind, period, roster.duties(employeeId, counterId));
        Assignment assignment = new Assignment(
                employeeId, counterId, kind, period, person.require().username());
        entities.persist(assignment);
        entities.flush();
        trail.record(
                "assignment.made",
                "assignment",
                assignment.id(),
                "%s; %s; %s; %s – %s".formatted(worker.name(), desk.name(), kind, from, to == null ? "" : to));
        return assignments.find(assignment.id()).orElseThrow();
    }

    void end(UUID assignmentId, LocalDate on, int version) {
        AssignmentRow row = assignments.find(assignmentId).orElseThrow(PortalException::notFound);
        Desk desk = roster.desk(row.counterId())
                .filter(found -> scope.inCharge(found.postOfficeId()))
                .orElseThrow(PortalException::notFound);
        Assignment assignment = entities.find(Assignment.class, assignmentId);
        if (assignment == null || assignment.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Assignment.class, assignmentId);
        }
        Duty duty = new Duty(
                row.employeeId(),
                row.employeeName(),
                row.counterId(),
                desk.name(),
                row.kind(),
                new Period(row.from(), row.to()));
        assignment.end(duty, on, clock.today());
        trail.record(
                "assignment.ended",
                "assignment",
                assignmentId,
                "%s; %s; %s".formatted(duty.employee(), desk.name(), on));
    }
}
