package vn.motcua.staffing.person.intake;

/** What a list would do with an employee. */
public enum PersonVerdict {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Cannot be taken over: the list must be mended first. */
    FAULTY
}
