/**
 * What is agreed for the hand-over of a unit: the post office that takes over, people, premises, cost, and the seven
 * tasks with their starts ({@link vn.motcua.transfer.plan.TaskService}).
 */
@NullMarked
package vn.motcua.transfer.plan;

import org.jspecify.annotations.NullMarked;
