package vn.motcua.catalogue.check;

import java.util.List;
import vn.motcua.catalogue.touch.Touch;

/**
 * Procedures that are no longer done through the post although counters serve their subject area: to be known before
 * somebody decides so, and no obstacle.
 *
 * @param procedures how many there are
 * @param examples a few of them, as a person knows them
 * @param touches the counters and the people there; none when no counter serves any of them
 */
public record Withdrawal(long procedures, List<String> examples, List<Touch> touches) {

    /** Nothing that anybody need know. */
    public static final Withdrawal NONE = new Withdrawal(0, List.of(), List.of());

    /** Whether counters serve what is withdrawn. */
    public boolean served() {
        return !touches.isEmpty();
    }
}
