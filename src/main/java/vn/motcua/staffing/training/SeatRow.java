package vn.motcua.staffing.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat in a course.
 *
 * @param certificate its number; "" for none
 * @param validUntil last day on which it holds; null for ever, and where nobody passed
 */
public record SeatRow(
        UUID id,
        UUID courseId,
        String courseName,
        LocalDate endsOn,
        UUID employeeId,
        String employeeCode,
        String employeeName,
        String postOfficeName,
        Result result,
        String certificate,
        @Nullable LocalDate validUntil,
        int version) {}
