package vn.motcua.staffing.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.training.AgainRow.Reason;

/** Who may sit in a course, what a result brings, and when somebody must be trained again. */
final class TrainingRules {

    /** A certificate that runs out within so many days is told of. */
    static final int SOON = 60;

    private static final int REASON = 2000;

    private TrainingRules() {}

    /**
     * Seats are for an open course that is not over, as long as there are any.
     *
     * @throws PortalException {@code training.cancelled}, {@code training.over}, {@code training.full}
     */
    static void checkEnrol(CourseRow course, int more, LocalDate today) {
        checkOpen(course);
        if (course.course().endsOn().isBefore(today)) {
            throw PortalException.conflict("training.over", course.course().endsOn());
        }
        if (course.seats() + more > course.course().capacity()) {
            throw PortalException.conflict("training.full", course.course().capacity(), course.free());
        }
    }

    /** @throws PortalException {@code training.cancelled} */
    static void checkOpen(CourseRow course) {
        if (course.state() == CourseState.CANCELLED) {
            throw PortalException.conflict("training.cancelled");
        }
    }

    /**
     * A result is known once the course has begun, and only who passed has a certificate.
     *
     * @throws PortalException {@code training.cancelled}, {@code training.result.early}, {@code
     *     training.certificate.none}
     */
    static void checkResult(CourseRow course, Result result, String certificate, LocalDate today) {
        checkOpen(course);
        if (result != Result.ENROLLED && course.course().beginsOn().isAfter(today)) {
            throw PortalException.invalid(
                    "training.result.early", course.course().beginsOn());
        }
        if (result != Result.PASSED && !certificate.isEmpty()) {
            throw PortalException.invalid("training.certificate.none");
        }
    }

    /** Last day on which a certificate holds; null for ever. */
    static @Nullable LocalDate validUntil(CourseDraft course, Result result) {
        Integer months = course.validMonths();
        return result != Result.PASSED || months == null
                ? null
                : course.endsOn().plusMonths(months).minusDays(1);
    }

    /** @throws PortalException {@code training.capacity.taken} for fewer seats than are taken */
    static void checkCapacity(CourseRow before, CourseDraft after) {
        if (after.capacity() < before.seats()) {
            throw PortalException.conflict("training.capacity.taken", before.seats());
        }
    }

    /**
     * A course that gave certificates stays for good, and so does one in which people have seats.
     *
     * @throws PortalException {@code training.remove.certificates}, {@code training.remove.seats}
     */
    static void checkRemove(CourseRow course) {
        if (course.passed() > 0) {
            throw PortalException.conflict("training.remove.certificates", course.passed());
        }
        if (course.seats() > 0) {
            throw PortalException.conflict("training.remove.seats", course.seats());
        }
    }

    /** @throws PortalException {@code training.reason.missing} */
    static void checkReason(String reason) {
        if (reason.isBlank() || reason.length() > REASON) {
            throw PortalException.invalid("training.reason.missing", REASON);
        }
    }

    /**
     * What somebody passed last in a field, or at all.
     *
     * @param validUntil last day; null for ever
     */
    record Passed(
            String course,
            List<String> fields,
            LocalDate on,
            @Nullable LocalDate validUntil) {

        boolean holdsOn(LocalDate day) {
            return !on.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
        }
    }

    /** Why somebody must be trained again. */
    record Again(Reason reason, String what, LocalDate on) {}

    /**
     * Why somebody who serves some fields must be trained again.
     *
     * @param passed courses that they passed
     * @param fields of the counter at which they stand; empty for none
     * @param trainedBefore day until which training of before the portal counts; null for none
     * @param changes day on which procedures of a field changed last
     */
    static List<Again> again(
            List<Passed> passed,
            List<String> fields,
            @Nullable LocalDate trainedBefore,
            Map<String, LocalDate> changes,
            LocalDate day) {
        List<Again> reasons = new ArrayList<>();
        for (Passed course : passed) {
            LocalDate until = course.validUntil();
            boolean renewed = passed.stream()
                    .anyMatch(other ->
                            other.on().isAfter(course.on()) && other.fields().containsAll(course.fields()));
            if (until == null || renewed) {
                continue;
            }
            if (until.isBefore(day)) {
                reasons.add(new Again(Reason.EXPIRED, course.course(), until));
            } else if (!until.isAfter(day.plusDays(SOON))) {
                reasons.add(new Again(Reason.EXPIRING, course.course(), until));
            }
        }
        for (String field : fields) {
            Optional<LocalDate> last = passed.stream()
                    .filter(course -> course.fields().contains(field))
                    .map(Passed::on)
                    .max(LocalDate::compareTo)
                    .or(() -> Optional.ofNullable(trainedBefore));
            LocalDate change = changes.get(field);
            if (change != null && !change.isAfter(day) && last.isPresent() && change.isAfter(last.get())) {
                reasons.add(new Again(Reason.CHANGED, field, change));
            }
        }
        return reasons;
    }
}
