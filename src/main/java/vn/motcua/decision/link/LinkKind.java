package vn.motcua.decision.link;

/** What a document has to do with an older one. */
public enum LinkKind {
    /** Takes its place. */
    SUPERSEDES,
    /** Changes or completes it. */
    AMENDS,
    /** Names it as its ground. */
    BASED_ON
}
