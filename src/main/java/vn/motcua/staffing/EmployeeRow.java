package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee of the post with where they stand on a day.
 *
 * @param birthYear null when not known
 * @param trained whether they were trained for the counter, which everybody must be before work
 * @param validFrom first day of work
 * @param validTo first day on which they no longer work here; null while no end is known
 * @param counterId the counter where they stand on the day; null when at none
 * @param kind as what they stand there; null when at no counter
 * @param job as what they work on the day, such as "Giao dịch viên"; "" where nobody said
 * @param languages besides Vietnamese, with "; " between them; "" for none known
 */
public record EmployeeRow(
        UUID id,
        String code,
        String name,
        @Nullable Integer birthYear,
        Qualification qualification,
        boolean trained,
        UUID postOfficeId,
        String postOfficeName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID counterId,
        @Nullable String counterName,
        @Nullable String pointName,
        @Nullable AssignmentKind kind,
        String job,
        String languages) {}
