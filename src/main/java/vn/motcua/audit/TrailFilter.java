package vn.motcua.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a list of the trail shows.
 *
 * @param text words that the details, the reason, the names of people or of linked things hold; "" for all
 * @param username null for everybody
 * @param subjectType null for every kind of thing
 * @param subjectId null for every thing
 * @param action null for every act
 * @param from first day in Vietnam's time; null for no beginning
 * @param to last day; null for no end
 */
public record TrailFilter(
        String text,
        @Nullable String username,
        @Nullable String subjectType,
        @Nullable UUID subjectId,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final TrailFilter ALL = new TrailFilter("", null, null, null, null, null, null);
}
