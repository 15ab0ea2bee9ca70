package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/** Who may stand at which counter, and when. */
final class AssignmentRule {

    /**
     * @param trained for work at a counter
     * @param employed from the first day of work
     */
    record Worker(UUID id, String name, UUID postOfficeId, String postOfficeName, boolean trained, Period employed) {}

    /**
     * @param name of counter and one-stop point: many counters are called "Quầy 01"
     * @param postOfficeId the post office that staffs the one-stop point
     */
    record Desk(UUID id, String name, UUID postOfficeId, String postOfficeName, Period open) {}

    /** An assignment that there is already. */
    record Duty(UUID employeeId, String employee, UUID counterId, String counter, AssignmentKind kind, Period period) {}

    private AssignmentRule() {}

    /**
     * Whether somebody may be assigned.
     *
     * @param others at least all assignments of the worker, and those to the counter
     * @throws PortalException that names the people, counters and days in question
     */
    static void checkAssign(Worker worker, Desk desk, AssignmentKind kind, Period period, List<Duty> others) {
        if (period.isEmpty()) {
            throw PortalException.invalid("staffing.assignment.empty", period.from());
        }
        if (!worker.postOfficeId().equals(desk.postOfficeId())) {
            throw PortalException.invalid(
                    "staffing.employee.elsewhere",
                    worker.name(),
                    worker.postOfficeName(),
                    desk.name(),
                    desk.postOfficeName());
        }
        if (!worker.trained()) {
            throw PortalException.invalid("staffing.employee.untrained", worker.name(), desk.name());
        }
        if (!within(period, worker.employed())) {
            throw refusal(
                    PortalException.Kind.INVALID, "staffing.employee.not-employed", worker.employed(), worker.name());
        }
        if (!within(period, desk.open())) {
            throw refusal(PortalException.Kind.INVALID, "staffing.counter.not-open", desk.open(), desk.name());
        }
        others.stream()
                .filter(duty -> duty.period().overlaps(period))
                .forEach(duty -> checkBeside(duty, worker, desk, kind));
    }

    private static void checkBeside(Duty duty, Worker worker, Desk desk, AssignmentKind kind) {
        if (duty.employeeId().equals(worker.id())) {
            throw refusal(
                    PortalException.Kind.CONFLICT,
                    "staffing.employee.busy",
                    duty.period(),
                    worker.name(),
                    duty.counter());
        }
        if (duty.counterId().equals(desk.id()) && kind == AssignmentKind.MAIN && duty.kind() == AssignmentKind.MAIN) {
            throw refusal(
                    PortalException.Kind.CONFLICT,
                    "staffing.counter.main-taken",
                    duty.period(),
                    desk.name(),
                    duty.employee());
        }
    }

    /**
     * Whether an assignment may end on a day: earlier than it would otherwise, and after it began. One that has not
     * begun may be withdrawn, by ending it on its first day.
     *
     * @param on first day no longer at the counter
     * @throws PortalException that names the person, the counter and the days in question
     */
    static void checkEnd(Duty duty, LocalDate on, LocalDate today) {
        Period period = duty.period();
        if (period.to() != null && !on.isBefore(period.to())) {
            throw PortalException.conflict("staffing.assignment.ended", duty.employee(), duty.counter(), period.to());
        }
        if (on.isBefore(period.from())) {
            throw PortalException.invalid(
                    "staffing.assignment.end-before-begin", duty.employee(), duty.counter(), period.from(), on);
        }
        if (on.equals(period.from()) && !period.from().isAfter(today)) {
            throw PortalException.conflict("staffing.assignment.begun", duty.employee(), duty.counter(), period.from());
        }
    }

    private static boolean within(Period inner, Period outer) {
        boolean endsInTime =
                outer.to() == null || (inner.to() != null && !inner.to().isAfter(outer.to()));
        return endsInTime && !inner.from().isBefore(outer.from());
    }

    /** People read "to the end of the last day"; the text for a period without an end is another one. */
    private static PortalException refusal(PortalException.Kind kind, String key, Period period, String... names) {
        List<Object> arguments = new ArrayList<>(List.of((Object[]) names));
        arguments.add(period.from());
        if (period.to() != null) {
            arguments.add(period.to().minusDays(1));
        }
        String shown = period.to() == null ? key + ".open" : key;
        return kind == PortalException.Kind.CONFLICT
                ? PortalException.conflict(shown, arguments.toArray())
                : PortalException.invalid(shown, arguments.toArray());
    }
}
