package vn.motcua.staffing.need.rule;

import org.jspecify.annotations.Nullable;

/**
 * What so many counters mean in the busiest hour.
 *
 * @param counters people who serve at the same time
 * @param people who must be employed for that, as some are always away
 * @param keepsUp false when the queue grows for as long as the busiest hour lasts
 * @param occupancy share of their time in which they serve, from 0 to 1
 * @param meanWait in minutes, over all who come; null when the queue grows
 * @param shareInTime of those who come, who wait no longer than the target, from 0 to 1
 * @param waitOfShare minutes within which the share of the target is served; null when the queue grows
 */
public record Sizing(
        int counters,
        int people,
        boolean keepsUp,
        double occupancy,
        @Nullable Double meanWait,
        double shareInTime,
        @Nullable Double waitOfShare) {

    static Sizing of(ErlangC queue, int people, NeedNorm norm) {
        return new Sizing(
                queue.agents(),
                people,
                queue.keepsUp(),
                queue.occupancy(),
                finite(queue.meanWait()),
                queue.shareWithin(norm.waitMinutes().doubleValue()),
                finite(queue.waitOf(norm.share())));
    }

    static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
