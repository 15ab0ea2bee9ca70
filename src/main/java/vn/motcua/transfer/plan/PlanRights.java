package vn.motcua.transfer.plan;

/**
 * What somebody may do with the hand-over of a unit.
 *
 * @param plans writes the plan, the tasks and the stages
 * @param forUnit asks for people and signs for the unit
 * @param forPost commits people and signs for the post
 */
public record PlanRights(boolean plans, boolean forUnit, boolean forPost) {

    /** For pages that speak for another day than today. */
    public static final PlanRights NONE = new PlanRights(false, false, false);
}
