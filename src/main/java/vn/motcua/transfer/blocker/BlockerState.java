package vn.motcua.transfer.blocker;

/** How a blocker stands on a day. */
public enum BlockerState {
    OPEN,
    /** Open, and its due date has passed. */
    OVERDUE,
    CLOSED
}
