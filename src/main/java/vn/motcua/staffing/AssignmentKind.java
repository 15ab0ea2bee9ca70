package vn.motcua.staffing;

/** In which part somebody stands at a counter (TT 01/2018, art. 7: the staff list names both). */
public enum AssignmentKind {
    /** Works there; a counter has at most one at a time. */
    MAIN,
    /** Steps in for the main person; a counter may have several. */
    RESERVE
}
