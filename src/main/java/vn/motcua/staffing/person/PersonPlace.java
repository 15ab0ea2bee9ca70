package vn.motcua.staffing.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, and as what, for a time.
 *
 * @param job "" where nobody said
 * @param to first day elsewhere; null for the last one known
 */
public record PersonPlace(
        UUID postOfficeId,
        String postOfficeName,
        String job,
        LocalDate from,
        @Nullable LocalDate to) {}
