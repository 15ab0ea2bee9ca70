package vn.motcua.account.directory;

import java.util.Locale;
import vn.motcua.shared.PortalException;

/** Why the sign-in server did not do what the portal asked. Tells nothing of whom else it knows. */
public class DirectoryProblem extends PortalException {

    /** What stands in the way. */
    public enum Reason {
        /** There is none: demo mode, or the portal was given no client. */
        ABSENT,
        /** No answer, or not in time. */
        UNREACHABLE,
        /** The portal's client is unknown there or lacks rights. */
        NO_RIGHTS,
        /** Somebody signs in with this name. */
        NAME_TAKEN,
        /** Some account has this e-mail address. */
        EMAIL_TAKEN,
        /** It could not send the mail. */
        NO_MAIL,
        /** The account is gone there, or no longer in the organisation. */
        GONE,
        /** Anything else; the log tells more. */
        FAULT
    }

    private final Reason reason;

    public DirectoryProblem(Reason reason) {
        super(
                Kind.CONFLICT,
                "account.problem." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.reason = reason;
    }

    DirectoryProblem(Reason reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether trying again later can help, without anybody changing what is asked for. */
    public boolean passing() {
        return reason != Reason.ABSENT && reason != Reason.EMAIL_TAKEN && reason != Reason.NAME_TAKEN;
    }
}
