package vn.motcua.account;

/** How far an account of the counter staff has come. */
public enum AccountState {
    /** The post's manager asked for it; the province's office decides. */
    REQUESTED,
    /** Granted; the portal has it made in the sign-in server. */
    GRANTED,
    /** Made, and its owner can be let in; the mail with which they set their password has not been sent. */
    CREATED,
    /** Made, and the mail was sent. */
    ACTIVE,
    /** To be shut in the sign-in server. */
    DISABLING,
    /** Shut. A new request opens it again. */
    DISABLED,
    /** Refused, with a reason. */
    REFUSED,
    /** Withdrawn by the post, or because the employee left. */
    CANCELLED;

    /** Whether its owner may be in the portal. */
    public boolean open() {
        return this == CREATED || this == ACTIVE;
    }

    /** Whether the portal still has something to do in the sign-in server. */
    public boolean working() {
        return this == GRANTED || this == CREATED || this == DISABLING;
    }

    /** Whether an account may be asked for, as there is none or none any more. */
    public boolean over() {
        return this == REFUSED || this == CANCELLED || this == DISABLED;
    }
}
