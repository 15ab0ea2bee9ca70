package vn.motcua.staffing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which counters to list.
 *
 * @param query words to be found in the counter, its one-stop point, its unit or its main person; marks and case do not
 *     matter; empty for all
 * @param postOfficeId only those that this post office staffs; null for all
 * @param onlyGaps only those without a main person
 */
public record CounterFilter(String query, @Nullable UUID postOfficeId, boolean onlyGaps) {

    /** All counters. */
    public static CounterFilter all() {
        return new CounterFilter("", null, false);
    }
}
