package vn.motcua.catalogue.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a procedure of the catalogue in force has to be looked at again, and how a newer change goes together with one
 * that waits already.
 *
 * <ol>
 *   <li>A procedure that was abolished always has to be looked at.
 *   <li>One that states again what the catalogue in force says needs nobody: what waits closes by itself.
 *   <li>A change of a field that {@linkplain ReviewField#matters() matters} has to be looked at.
 *   <li>A newer change of a procedure that waits already is told together with the first, from what was stated before
 *       the first; if nothing is left of both, what waits closes by itself.
 * </ol>
 */
final class ReviewRule {

    private ReviewRule() {}

    /**
     * A procedure that an act has touched.
     *
     * @param inForce as the catalogue in force has it
     * @param before the state that the act ended; where a change waits already, the state before that change
     * @param now the newest state; null when none is left
     * @param abolished whether the newest state says so, or none is left
     * @param waits whether a change of it waits already
     */
    record Touched(Stated inForce, Stated before, @Nullable Stated now, boolean abolished, boolean waits) {}

    enum Act {
        NOTHING,
        /** A new one to look at. */
        RAISE,
        /** What waits tells the newer change, too. */
        MERGE,
        /** What waits is no longer true. */
        CLOSE
    }

    /** @param fields that differ between before and now */
    record Verdict(Act act, Set<ReviewField> fields) {}

    static Verdict judge(Touched touched) {
        Stated now = touched.now();
        Set<ReviewField> fields = now == null ? Set.of() : touched.before().differences(now);
        boolean toBeSeen = now == null
                || touched.abolished()
                || matter(fields) && matter(touched.inForce().differences(now));
        if (toBeSeen) {
            return new Verdict(touched.waits() ? Act.MERGE : Act.RAISE, fields);
        }
        return new Verdict(touched.waits() ? Act.CLOSE : Act.NOTHING, fields);
    }

    private static boolean matter(Set<ReviewField> fields) {
        return fields.stream().anyMatch(ReviewField::matters);
    }
}
