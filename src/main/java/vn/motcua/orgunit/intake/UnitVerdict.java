package vn.motcua.orgunit.intake;

/** What a list would do with a unit. A unit may be renamed and moved at once. */
public enum UnitVerdict {
    NEW,
    RENAMED,
    /** Below another unit than before. */
    MOVED,
    UNCHANGED,
    /** Cannot be taken over: the list must be mended first. */
    FAULTY,
    /** In the portal but not in the list; stays until somebody ends it by an act. */
    MISSING
}
