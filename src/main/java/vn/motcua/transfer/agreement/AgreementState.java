package vn.motcua.transfer.agreement;

/** How an agreement stands on a day. */
public enum AgreementState {
    /** Signed, not in force yet. */
    COMING,
    IN_FORCE,
    /** In force, about to run out, and nobody has renewed it. */
    TO_RENEW,
    /** Ran out, was renewed or was ended. */
    ENDED
}
