package vn.motcua.transfer.minutes;

/** Who signs minutes of a hand-over. */
public enum Side {
    /** Who hands over. */
    UNIT,
    /** Who takes over. */
    POST
}
