package vn.motcua.transfer.plan;

import vn.motcua.audit.Act;

/** Acts on the hand-over of a unit, for the trail. */
public final class PlanAct {

    private PlanAct() {}

    public static Act of(String action, PlanAccess.Unit unit) {
        return Act.of(action, PlanService.SUBJECT, unit.id()).called(unit.name());
    }
}
