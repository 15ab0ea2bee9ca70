package vn.motcua.staffing.training;

import java.util.UUID;

/**
 * A course with how many sat in it.
 *
 * @param cancelReason "" while it is not cancelled
 * @param seats taken, of the whole province
 * @param passed how many passed
 */
public record CourseRow(
        UUID id, CourseDraft course, CourseState state, String cancelReason, long seats, long passed, int version) {

    public long free() {
        return Math.max(0, course.capacity() - seats);
    }
}
