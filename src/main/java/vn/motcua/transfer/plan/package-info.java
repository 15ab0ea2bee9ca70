/**
 * What is agreed for the hand-over of a unit, and how far it is: the plan, the seven tasks with their starts, and the
 * stages with the document behind each. Rules are in {@link vn.motcua.transfer.plan.StageRule} and {@link
 * vn.motcua.transfer.plan.TaskRule}.
 */
@NullMarked
package vn.motcua.transfer.plan;

import org.jspecify.annotations.NullMarked;
