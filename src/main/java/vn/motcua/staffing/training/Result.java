package vn.motcua.staffing.training;

/** What became of somebody in a course. */
public enum Result {
    /** Has a seat; the course is not over, or nobody said what became of them. */
    ENROLLED,
    PASSED,
    FAILED,
    ABSENT
}
