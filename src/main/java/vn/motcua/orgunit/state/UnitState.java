package vn.motcua.orgunit.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;

/**
 * What a unit is for a time: one more begins when its name, its code or its parent changes.
 *
 * @param parentId the unit above; null directly below the province
 */
public record UnitState(String code, String name, @Nullable UUID parentId, Period period) {

    UnitState during(Period other) {
        return new UnitState(code, name, parentId, other);
    }

    /** Whether it says the same of the unit, in another time perhaps. */
    boolean saysTheSame(UnitState other) {
        return during(other.period()).equals(other);
    }
}
