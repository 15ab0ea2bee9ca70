package vn.motcua.staffing.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from the usual week.
 *
 * @param pointId the one-stop point that it concerns; null for all of the province
 * @param worked whether counters are open on it as on a Monday; else they are shut
 * @param mayChange whether the person may take it back
 * @param version to be given back with that
 */
public record SpecialDayRow(
        UUID id,
        LocalDate day,
        @Nullable UUID pointId,
        @Nullable String pointName,
        boolean worked,
        String name,
        String recordedBy,
        boolean mayChange,
        int version) {}
