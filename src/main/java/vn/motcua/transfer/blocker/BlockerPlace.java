package vn.motcua.transfer.blocker;

/**
 * How many unsolved blockers of a kind there are in a part of the province.
 *
 * @param area a department, an agency, or a district with its communes
 */
public record BlockerPlace(String area, BlockerKind kind, long unsolved, long overdue) {}
