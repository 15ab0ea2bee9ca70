package vn.motcua.catalogue.rule;

/** Why a procedure is not done through the post (QĐ 45/2016/QĐ-TTg, art. 1(2), 13, 18). */
public enum ExclusionReason {
    /** The citizen must come in person and may not authorise somebody. */
    PRESENCE,
    /** Decided so fast that the post would take longer than the office. */
    TIME_LIMIT,
    /** Another one, which is then written down. */
    OTHER
}
