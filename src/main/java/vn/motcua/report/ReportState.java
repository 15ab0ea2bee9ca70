package vn.motcua.report;

/** How far a report has come. */
public enum ReportState {
    /** Waits for its turn. */
    QUEUED,
    /** Is being printed, perhaps again after a crash. */
    RUNNING,
    /** Its file can be fetched. */
    DONE,
    /** Will not come; says why. */
    FAILED;

    public boolean finished() {
        return this == DONE || this == FAILED;
    }
}
