package vn.motcua.staffing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which employees to list.
 *
 * @param query words to be found in name or code; marks and case do not matter; empty for all
 * @param postOfficeId only those of this post office; null for all
 * @param trained only the trained ({@code true}) or the untrained ({@code false}); null for both
 * @param onlyFree only those who stand at no counter on the day
 * @param job only those who work as this, word for word; "" for all
 * @param qualification only those with this degree; null for all
 * @param language only those who speak it; "" for all
 * @param withoutAccount only those without an account in the portal
 * @param ended those who do not work here any more on the day, instead of those who do
 */
public record EmployeeFilter(
        String query,
        @Nullable UUID postOfficeId,
        @Nullable Boolean trained,
        boolean onlyFree,
        String job,
        @Nullable Qualification qualification,
        String language,
        boolean withoutAccount,
        boolean ended) {

    /** Narrows by what lists have always been narrowed by. */
    public EmployeeFilter(String query, @Nullable UUID postOfficeId, @Nullable Boolean trained, boolean onlyFree) {
        this(query, postOfficeId, trained, onlyFree, "", null, "", false, false);
    }

    /** All employees. */
    public static EmployeeFilter all() {
        return new EmployeeFilter("", null, null, false);
    }
}
