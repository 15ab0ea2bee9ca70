package vn.motcua.orgunit.intake;

import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitKind;

/**
 * A unit as a list states it.
 *
 * @param row where it stands first, as a spreadsheet program shows it, from 1
 * @param parentCode null where the list states that the unit is directly below the province, or states nothing
 */
record ListedUnit(
        int row,
        UnitKind kind,
        String code,
        String name,
        @Nullable String parentCode) {}
