package vn.motcua.catalogue.review;

/** What became of a change that was to be looked at. */
public enum ReviewState {
    /** Waits for somebody. */
    OPEN,
    /** Taken into a draft of the catalogue. */
    UPDATED,
    /** The catalogue stays as it is, for a reason. */
    DISMISSED,
    /** A later list took the change back before anybody did anything. */
    UNDONE
}
