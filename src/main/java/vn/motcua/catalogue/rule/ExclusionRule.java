package vn.motcua.catalogue.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which procedures are proposed for the second list, "not through the post". A proposal only: a person confirms it.
 */
public final class ExclusionRule {

    /**
     * In working days: what is decided within so many is proposed. A delivery within the province takes two (TT
     * 17/2017), so what the office decides in one day is slower by post.
     */
    public static final int SHORT_TIME_LIMIT = 1;

    private ExclusionRule() {}

    /**
     * @param presenceRequired whether the citizen must come in person and may not authorise
     * @param timeLimitDays in working days, 0 for the same day; null while unknown, which proposes nothing
     */
    public static Optional<ExclusionReason> propose(boolean presenceRequired, @Nullable Integer timeLimitDays) {
        if (presenceRequired) {
            return Optional.of(ExclusionReason.PRESENCE);
        }
        if (timeLimitDays != null && timeLimitDays <= SHORT_TIME_LIMIT) {
            return Optional.of(ExclusionReason.TIME_LIMIT);
        }
        return Optional.empty();
    }
}
