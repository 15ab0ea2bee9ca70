package vn.motcua.catalogue.review;

/** What happened to the procedure. */
public enum ReviewKind {
    CHANGED,
    ABOLISHED
}
