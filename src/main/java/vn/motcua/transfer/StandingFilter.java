package vn.motcua.transfer;

import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;

/**
 * Which units a list of standings shows.
 *
 * @param stage null for all; {@link TransferStage#NOT_PLANNED} for those of which nothing is recorded
 */
public record StandingFilter(UnitFilter units, @Nullable TransferStage stage) {

    public static final StandingFilter ALL = new StandingFilter(UnitFilter.ALL, null);
}
