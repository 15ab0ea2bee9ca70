package vn.motcua.orgunit.intake;

import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.state.UnitLife;

/**
 * A unit that a list founds or changes.
 *
 * @param before null for one that is founded
 */
record PlannedLife(UnitLine line, @Nullable UnitLife before, UnitLife after) {}
