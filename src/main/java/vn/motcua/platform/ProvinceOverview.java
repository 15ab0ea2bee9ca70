package vn.motcua.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.DownReason;

/**
 * A province as the operator sees it.
 *
 * @param name short name; null when its {@code province.yaml} cannot be read
 * @param reason why it is down; null when it is up
 * @param totals null when it is down
 * @param kept null for a folder that could never be read
 * @param errors unexpected ones in the last 24 hours
 * @param lastError id of the last of them, under which the log has the details; null when there was none
 */
public record ProvinceOverview(
        String slug,
        @Nullable String name,
        @Nullable DownReason reason,
        @Nullable ProvinceTotals totals,
        @Nullable Kept kept,
        long errors,
        @Nullable String lastError) {

    /**
     * What is known of it even while it is down.
     *
     * @param backupAt of the last backup; null when there never was one
     * @param backupSize of it, in bytes
     */
    public record Kept(
            String schema, boolean disabled, @Nullable Instant backupAt, long backupSize) {}

    public boolean up() {
        return reason == null;
    }

    public boolean disabled() {
        return kept != null && kept.disabled();
    }
}
