package vn.motcua.staffing.need;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.need.rule.NeedNorm;

/**
 * The parameters of a province for a time.
 *
 * @param id null while the province has said nothing, and defaults hold
 * @param note "" for none
 * @param from first day on which they hold; null for defaults
 * @param to first day on which they no longer do; null while no end is known
 * @param version as it was read, for who changes them
 */
public record NormState(
        @Nullable UUID id,
        NeedNorm norm,
        String note,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int version) {

    static final NormState DEFAULT = new NormState(null, NeedNorm.DEFAULT, "", null, null, 0);

    /** Whether the province has said nothing yet. */
    public boolean isDefault() {
        return id == null;
    }
}
