package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time at a counter.
 *
 * @param from first day at the counter
 * @param to first day no longer there; null while no end is known; equal to {@code from} when it was withdrawn
 * @param assignedBy username of who assigned them; empty for what the province started with
 * @param version to be given back when it is ended
 */
public record AssignmentRow(
        UUID id,
        UUID employeeId,
        String employeeCode,
        String employeeName,
        UUID counterId,
        String counterCode,
        String counterName,
        String pointName,
        AssignmentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        String assignedBy,
        int version) {}
