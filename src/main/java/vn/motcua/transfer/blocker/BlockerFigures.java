package vn.motcua.transfer.blocker;

/**
 * How many blockers there are on a day.
 *
 * @param unsolved in time or overdue
 * @param overdue of these, those whose due date has passed
 * @param units in whose way something stands
 */
public record BlockerFigures(long unsolved, long overdue, long closed, long units) {}
