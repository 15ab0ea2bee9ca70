package vn.motcua.staffing.duty;

/** How a counter stands in one morning or afternoon. */
public enum CellState {
    /** Nobody is needed. */
    SHUT,
    /** Everybody who is needed is there. */
    FILLED,
    /** Everybody who is needed is there, some of them in the place of others. */
    COVERED,
    /** Somebody is missing. */
    GAP
}
