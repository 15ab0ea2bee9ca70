package vn.motcua.platform;

import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.DownReason;

/**
 * A province as the operator sees it.
 *
 * @param name short name; null when its {@code province.yaml} cannot be read
 * @param reason why it is down; null when it is up
 * @param totals null when it is down
 */
public record ProvinceOverview(
        String slug,
        @Nullable String name,
        @Nullable DownReason reason,
        @Nullable ProvinceTotals totals) {

    public boolean up() {
        return reason == null;
    }
}
