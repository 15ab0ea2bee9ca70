package vn.motcua.transfer.minutes;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.transfer.plan.PlanAccess;

/** Who may see and do what with minutes. */
@Component
class HandoverAccess {

    private final HandoverStore store;
    private final PlanAccess plans;
    private final UnitScope scope;

    HandoverAccess(HandoverStore store, PlanAccess plans, UnitScope scope) {
        this.store = store;
        this.plans = plans;
        this.scope = scope;
    }

    /** The condition that the person may see minutes {@code h}. */
    SqlPart seen() {
        return scope.mayBeSeen("h.unit_id");
    }

    /** @throws PortalException not found, also when the person may not see the unit */
    HandoverRow row(UUID id) {
        return store.find(seen().and("h.id = :id", Map.of("id", Ids.bytes(id))), 0, 1).stream()
                .findFirst()
                .orElseThrow(PortalException::notFound);
    }

    /** As {@link #row}; others who want to change the unit's hand-over wait until the transaction ends. */
    HandoverRow locked(UUID id) {
        HandoverRow row = row(id);
        plans.locked(row.unitId());
        return row;
    }

    /** Whether the person draws up and changes minutes of a unit. */
    boolean authors(UUID unit) {
        return plans.plans() || plans.forUnit(unit);
    }

    /** For which side the person signs; null for neither. */
    @Nullable
    Side side(HandoverRow row) {
        if (plans.forUnit(row.unitId())) {
            return Side.UNIT;
        }
        return plans.forPost(row.postOfficeId()) ? Side.POST : null;
    }
}
