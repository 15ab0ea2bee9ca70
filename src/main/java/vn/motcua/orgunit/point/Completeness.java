package vn.motcua.orgunit.point;

/** How a checklist stands, in short. */
public enum Completeness {
    COMPLETE,
    INCOMPLETE,
    /** Nobody looked at anything yet. */
    UNCHECKED
}
