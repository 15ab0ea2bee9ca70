package vn.motcua.platform;

import org.jspecify.annotations.Nullable;

/**
 * A province as the operator sees it.
 *
 * @param name short name; null when its {@code province.yaml} cannot be read
 * @param reason why it is down: file, line, what is wrong, in Vietnamese; null when it is up
 * @param totals null when it is down
 */
public record ProvinceOverview(
        String slug,
        @Nullable String name,
        @Nullable String reason,
        @Nullable ProvinceTotals totals) {

    public boolean up() {
        return reason == null;
    }
}
