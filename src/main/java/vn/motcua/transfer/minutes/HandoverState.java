package vn.motcua.transfer.minutes;

/** How far minutes of a hand-over are. */
public enum HandoverState {
    /** Nobody has signed, or one side. */
    OPEN,
    /** Both sides have signed: nothing changes any more. */
    SIGNED,
    /** Given up before both had signed. */
    GIVEN_UP
}
