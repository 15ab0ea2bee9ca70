package vn.motcua.tenancy.lifecycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.control.ProvinceRecord;

/**
 * What this node knows of a province at a moment.
 *
 * @param province what its folder says; null when that cannot be read
 * @param fault what stands in its way until somebody mends it
 * @param opened whether it was migrated and filled by this process
 * @param reachable whether its database answered when last asked
 * @param kept null before the control schema was read
 */
record KnownProvince(
        @Nullable Province province,
        @Nullable DownReason fault,
        boolean opened,
        boolean reachable,
        @Nullable ProvinceRecord kept) {

    /** Its folder was read; whatever was opened before is not it. */
    static KnownProvince read(@Nullable Province province, @Nullable DownReason fault, @Nullable KnownProvince before) {
        return new KnownProvince(province, fault, false, true, before == null ? null : before.kept);
    }

    KnownProvince open() {
        return new KnownProvince(province, null, true, true, kept);
    }

    KnownProvince at(DownReason fault) {
        return new KnownProvince(province, fault, opened, reachable, kept);
    }

    KnownProvince answering(boolean answers) {
        return new KnownProvince(province, fault, opened, answers, kept);
    }

    KnownProvince keptAs(ProvinceRecord row) {
        return new KnownProvince(province, fault, opened, reachable, row);
    }

    /** Why it is down; null when it is up. */
    @Nullable
    DownReason reason() {
        if (fault != null) {
            return fault;
        }
        if (kept != null && kept.disabled()) {
            return DownReason.of(
                    "disabled", Optional.ofNullable(kept.disabledReason()).orElse(""));
        }
        if (kept != null && kept.restoring() != null) {
            return DownReason.of("restoring");
        }
        if (!reachable) {
            return DownReason.of("unreachable");
        }
        return opened ? null : DownReason.of("starting");
    }

    /** Whether it can come back by itself. */
    boolean passing() {
        return fault == null && (kept == null || !kept.disabled());
    }
}
