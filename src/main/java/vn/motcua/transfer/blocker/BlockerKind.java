package vn.motcua.transfer.blocker;

/** What stands in the way of a hand-over. */
public enum BlockerKind {
    /** No guidance, or none that fits, on what the work may cost. */
    COST_NORM,
    /** Rooms and equipment are not ready. */
    PREMISES,
    /** People are missing, or not trained. */
    STAFF,
    /** Software, accounts, lines. */
    SYSTEMS,
    /** Rules that are missing or contradict each other. */
    RULES,
    /** Offices have not agreed with each other. */
    COORDINATION,
    OTHER
}
