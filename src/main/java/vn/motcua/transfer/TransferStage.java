package vn.motcua.transfer;

/** How far a unit's hand-over has come. A stage lasts until the unit's next one begins. */
public enum TransferStage {
    /** Nothing is recorded; never stored. */
    NOT_PLANNED,
    /** Decided, not begun. */
    PLANNED,
    /** Tried out for a time. */
    PILOT,
    /** The post does the work. */
    TRANSFERRED,
    /** Was tried or handed over, and is no longer. */
    ENDED
}
