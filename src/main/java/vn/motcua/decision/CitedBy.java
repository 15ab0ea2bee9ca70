package vn.motcua.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document is the basis of: things of one kind.
 *
 * @param kind such as {@code catalogue}; its text has the key {@code decision.use.<kind>}
 * @param total how many there are that the person may see
 * @param items the youngest of them
 */
public record CitedBy(String kind, long total, List<Item> items) {

    /** The most that are named one by one. */
    public static final int NAMED = 50;

    /**
     * @param label as people know it
     * @param address of its page; null where it has none
     * @param since first day on which it holds; null where it has none
     */
    public record Item(
            String label,
            @Nullable String address,
            @Nullable LocalDate since) {}
}
