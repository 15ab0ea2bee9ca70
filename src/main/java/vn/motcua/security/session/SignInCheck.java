package vn.motcua.security.session;

import java.time.Instant;
import vn.motcua.security.Membership;

/** Asks the sign-in server whether somebody is still who they were. */
public interface SignInCheck {

    /** What came of it. */
    sealed interface Result {}

    /** Still signed in, perhaps with other roles or provinces. */
    record Renewed(Tokens tokens, Membership membership) implements Result {}

    /** Signed out there, or disabled. */
    record Refused() implements Result {}

    /** No answer, or none that can be understood. */
    record NoAnswer() implements Result {}

    Result check(Tokens tokens);

    /** Whether the sign-in server has told any node of this deployment that the session ended. */
    boolean isSignedOut(Tokens tokens, Instant signedIn);
}
