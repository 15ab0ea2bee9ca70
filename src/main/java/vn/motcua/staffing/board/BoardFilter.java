package vn.motcua.staffing.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which counters to show.
 *
 * @param query words to be found in the counter, its one-stop point or its unit; empty for all
 * @param postOfficeId only those that this post office staffs; null for all
 */
public record BoardFilter(String query, @Nullable UUID postOfficeId) {

    /** All counters. */
    public static final BoardFilter ALL = new BoardFilter("", null);
}
