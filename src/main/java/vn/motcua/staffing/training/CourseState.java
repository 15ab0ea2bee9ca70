package vn.motcua.staffing.training;

/** How a course stands. */
public enum CourseState {
    OPEN,
    /** Does not take place, or no longer; certificates that it gave stay. */
    CANCELLED
}
