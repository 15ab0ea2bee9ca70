package vn.motcua.dossier;

/** How a report states a figure. */
public enum Exactness {
    EXACT,
    /** "gần": a little less. */
    ALMOST,
    /** "hơn": a little more. */
    OVER
}
