package vn.motcua.orgunit.act;

/** What an act does to a unit. */
public enum ActKind {
    FOUNDED,
    RENAMED,
    /** Stands below another unit. */
    MOVED,
    /** Bears another code. */
    RECODED,
    /** Abolished: nobody succeeds. */
    ENDED,
    /** Went on in one other unit. */
    MERGED,
    /** Went on in several others. */
    SPLIT,
    /** What was written of it was wrong. */
    CORRECTED,
    /** The end that was recorded is none: the unit goes on. */
    RESUMED
}
