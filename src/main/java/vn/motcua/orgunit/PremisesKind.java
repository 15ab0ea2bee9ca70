package vn.motcua.orgunit;

/** Where a one-stop point is after the hand-over. */
public enum PremisesKind {
    /** Where it was. */
    STAYS,
    /** In a post office. */
    POST_OFFICE,
    /** In a building of its own, newly made for it. */
    NEW_BUILDING
}
