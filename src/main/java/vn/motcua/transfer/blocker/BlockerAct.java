package vn.motcua.transfer.blocker;

/** What a step of a blocker is. */
public enum BlockerAct {
    /** It was reported; always the first. */
    OPENED,
    /** Something was done about it; who must act next, and by when, may change with it. */
    DONE,
    /** It no longer stands in the way. */
    CLOSED,
    /** It stands in the way again, or was closed by mistake. */
    REOPENED
}
