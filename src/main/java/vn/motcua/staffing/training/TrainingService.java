package vn.motcua.staffing.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Act;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.History;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.scope.StaffingScope;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Training. Courses are the whole post's: every manager sees them, and gives seats to the people in their charge; whose
 * seats are taken they see of these alone.
 */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class TrainingService {

    /** Kind of thing in the trail. */
    public static final String SUBJECT = "training";

    private static final int CERTIFICATE = 60;

    private final TrainingQueries queries;
    private final TrainingStore store;
    private final StaffingService staffing;
    private final StaffingScope scope;
    private final History history;
    private final AuditTrail trail;
    private final ProvinceClock clock;

    TrainingService(
            TrainingQueries queries,
            TrainingStore store,
            StaffingService staffing,
            StaffingScope scope,
            History history,
            AuditTrail trail,
            ProvinceClock clock) {
        this.queries = queries;
        this.store = store;
        this.staffing = staffing;
        this.scope = scope;
        this.history = history;
        this.trail = trail;
        this.clock = clock;
    }

    /** Courses whose name, fields or place hold the words of a query, the latest first. */
    public List<CourseRow> courses(String query, int offset, int limit) {
        return queries.courses(query, offset, limit);
    }

    public long count(String query) {
        return queries.count(query);
    }

    /** @throws PortalException not found */
    public CourseRow get(UUID course) {
        return queries.course(course).orElseThrow(PortalException::notFound);
    }

    /** Seats of those whom the person may see, in the Vietnamese order of names. */
    public List<SeatRow> seats(UUID course) {
        return queries.seats(course);
    }

    /** Courses that somebody sat in, the latest first. */
    public List<SeatRow> ofEmployee(UUID employee) {
        return queries.ofEmployee(employee);
    }

    /** What was done to a course, newest first. */
    public List<HistoryEntry> history(UUID course, long offset, int limit) {
        get(course);
        return history.of(SUBJECT, course, offset, limit);
    }

    /** Fields that counters serve today: what courses are for. */
    public List<String> fields() {
        return queries.fields(clock.today());
    }

    /** Who must be trained again as of a day, of those whom the person may see; the most pressing first. */
    public List<AgainRow> again(LocalDate asOf) {
        return queries.again(asOf);
    }

    /** @throws PortalException as {@link CourseDraft} says */
    @ForPostManager
    @Transactional
    public UUID open(CourseDraft typed) {
        CourseDraft course = typed.checked();
        UUID id = Ids.next();
        store.insert(id, course);
        trail.record(changes(Act.of("training.opened", SUBJECT, id), null, course));
        return id;
    }

    /**
     * @param version of the course that the person saw
     * @throws PortalException not found; {@code shared.stale}; {@code training.nothing}; as {@link CourseDraft} and
     *     {@link TrainingRules} say
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void change(UUID id, int version, CourseDraft typed) {
        CourseRow before = locked(id, version);
        CourseDraft course = typed.checked();
        TrainingRules.checkOpen(before);
        TrainingRules.checkCapacity(before, course);
        Act act = changes(Act.of("training.changed", SUBJECT, id), before.course(), course);
        if (act.changes().isEmpty()) {
            throw PortalException.invalid("training.nothing");
        }
        store.update(id, course);
        trail.record(act);
    }

    /** Cancels a course; what it gave stays. */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void cancel(UUID id, int version, String reason) {
        CourseRow before = locked(id, version);
        TrainingRules.checkOpen(before);
        TrainingRules.checkReason(reason);
        store.cancel(id, reason.strip());
        trail.record(Act.of("training.cancelled", SUBJECT, id)
                .called(before.course().name())
                .because(reason));
    }

    /**
     * Removes a course that nobody had a seat in.
     *
     * @throws PortalException not found; {@code shared.stale}; as {@link TrainingRules} says
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void remove(UUID id, int version) {
        CourseRow before = locked(id, version);
        TrainingRules.checkRemove(before);
        store.remove(id);
        trail.record(
                Act.of("training.removed", SUBJECT, id).called(before.course().name()));
    }

    /**
     * Gives seats to people in the manager's charge. Two who do so at once never give more than there are.
     *
     * @throws PortalException not found; {@code training.seat.twice}; as {@link TrainingRules} says
     */
    // Read committed, so that the seats counted after waiting for the lock are those that the other has just given.
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void enrol(UUID id, Set<UUID> employees) {
        store.lock(id);
        CourseRow course = get(id);
        TrainingRules.checkEnrol(course, employees.size(), clock.today());
        Act act =
                Act.of("training.enrolled", SUBJECT, id).called(course.course().name());
        for (UUID employee : employees) {
            act = act.link("employee", employee, inCharge(employee));
        }
        store.enrol(id, employees);
        trail.record(act);
    }

    /**
     * Frees a seat of which no result is known.
     *
     * @throws PortalException not found; {@code training.leave.result}
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void leave(UUID id, UUID employee) {
        store.lock(id);
        CourseRow course = get(id);
        SeatRow seat = seat(id, employee);
        if (seat.result() != Result.ENROLLED) {
            throw PortalException.conflict("training.leave.result");
        }
        store.leave(seat.id());
        trail.record(Act.of("training.left", SUBJECT, id)
                .called(course.course().name())
                .link("employee", employee, seat.employeeName()));
    }

    /**
     * Records what became of somebody in a course, or corrects it.
     *
     * @param version of the seat that the person saw
     * @param certificate its number; "" for none
     * @throws PortalException not found; {@code shared.stale}; {@code training.certificate.…}; as {@link TrainingRules}
     *     says
     */
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void result(UUID id, UUID employee, int version, Result result, String certificate) {
        store.lock(id);
        CourseRow course = get(id);
        SeatRow seat = seat(id, employee);
        String number = Texts.tidy(certificate);
        if (number.length() > CERTIFICATE) {
            throw PortalException.invalid("training.too-long", CERTIFICATE);
        }
        TrainingRules.checkResult(course, result, number, clock.today());
        LocalDate until = TrainingRules.validUntil(course.course(), result);
        if (!store.result(seat, version, result, number, until)) {
            throw PortalException.conflict("shared.stale");
        }
        trail.record(Act.of("training.result", SUBJECT, id)
                .called(course.course().name())
                .details(seat.employeeName())
                .change("result", seat.result(), result)
                .change("certificate", seat.certificate(), number)
                .change("valid-until", seat.validUntil(), until)
                .link("employee", employee, seat.employeeName()));
    }

    private CourseRow locked(UUID id, int version) {
        store.lock(id);
        CourseRow before = get(id);
        if (before.version() != version) {
            throw PortalException.conflict("shared.stale");
        }
        return before;
    }

    private SeatRow seat(UUID course, UUID employee) {
        inCharge(employee);
        return queries.seats(course).stream()
                .filter(seat -> Objects.equals(seat.employeeId(), employee))
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    /** @return the name of an employee who is in the manager's charge */
    private String inCharge(UUID employee) {
        var row = staffing.employee(employee, clock.today());
        if (!scope.inCharge(row.postOfficeId())) {
            throw PortalException.notFound();
        }
        return row.name();
    }

    private static Act changes(Act act, @Nullable CourseDraft before, CourseDraft after) {
        return act.called(after.name())
                .change("name", before == null ? null : before.name(), after.name())
                .change(
                        "fields",
                        before == null ? null : String.join("; ", before.fields()),
                        String.join("; ", after.fields()))
                .change("hours", before == null ? null : before.hours(), after.hours())
                .change("trainer", before == null ? null : before.trainer(), after.trainer())
                .change("place", before == null ? null : before.place(), after.place())
                .change("begins-on", before == null ? null : before.beginsOn(), after.beginsOn())
                .change("ends-on", before == null ? null : before.endsOn(), after.endsOn())
                .change("capacity", before == null ? null : before.capacity(), after.capacity())
                .change("valid-months", before == null ? null : before.validMonths(), after.validMonths());
    }
}
