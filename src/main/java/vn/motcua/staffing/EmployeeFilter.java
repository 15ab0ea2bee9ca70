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
 */
public record EmployeeFilter(
        String query, @Nullable UUID postOfficeId, @Nullable Boolean trained, boolean onlyFree) {

    /** All employees. */
    public static EmployeeFilter all() {
        return new EmployeeFilter("", null, null, false);
    }
}
