package vn.motcua.transfer.blocker;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which blockers a list shows. What is null or empty does not narrow it.
 *
 * @param query words of the unit, the problem or who must act, in any order, with or without marks
 * @param status null for all, closed ones too
 */
public record BlockerFilter(
        String query,
        @Nullable BlockerKind kind,
        @Nullable Status status,
        @Nullable UUID unitId) {

    /** Everything that stands in the way of something. */
    public static final BlockerFilter UNSOLVED = new BlockerFilter("", null, Status.UNSOLVED, null);

    public static final BlockerFilter OVERDUE = new BlockerFilter("", null, Status.OVERDUE, null);

    /** What a list can be narrowed to. */
    public enum Status {
        /** In time or overdue. */
        UNSOLVED,
        OVERDUE,
        CLOSED
    }

    /** Of one unit, closed ones too. */
    public static BlockerFilter of(UUID unit) {
        return new BlockerFilter("", null, null, unit);
    }
}
