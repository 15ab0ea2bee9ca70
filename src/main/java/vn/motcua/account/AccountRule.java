package vn.motcua.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;

/**
 * What may become of an account. Two sign: the post's manager asks, the province's office decides, and never the same
 * person. It ends with the employment, on its own. The end of an assignment alone shuts nothing, as people move from
 * counter to counter: it is shown, and the manager or the office shuts the account when nothing else is planned.
 */
final class AccountRule {

    private AccountRule() {}

    /**
     * @param state null while nobody has asked
     * @param employed the employee's time with the post
     */
    static AccountState request(@Nullable AccountState state, String employee, Period employed, LocalDate today) {
        if (!employed.contains(today)) {
            throw PortalException.conflict("account.not-employed", employee, today);
        }
        if (state != null && !state.over()) {
            throw PortalException.conflict("account.there-is-one", employee);
        }
        return AccountState.REQUESTED;
    }

    /** Nobody decides on what they asked for themselves. */
    static AccountState grant(AccountState state, String requestedBy, String decider) {
        checkDecision(state, requestedBy, decider);
        return AccountState.GRANTED;
    }

    static AccountState refuse(AccountState state, String requestedBy, String decider, String reason) {
        checkDecision(state, requestedBy, decider);
        if (reason.isBlank()) {
            throw PortalException.invalid("account.reason-missing");
        }
        return AccountState.REFUSED;
    }

    private static void checkDecision(AccountState state, String requestedBy, String decider) {
        if (state != AccountState.REQUESTED) {
            throw PortalException.conflict("account.decided");
        }
        if (requestedBy.equals(decider)) {
            throw PortalException.forbidden("account.own-request");
        }
    }

    /**
     * Withdraws what was asked for, or shuts what is open.
     *
     * @param tries how often the portal went to the sign-in server for it: after the first time an account may be there
     */
    static AccountState end(AccountState state, int tries) {
        return switch (state) {
            case REQUESTED -> AccountState.CANCELLED;
            case GRANTED -> tries == 0 ? AccountState.CANCELLED : AccountState.DISABLING;
            case CREATED, ACTIVE -> AccountState.DISABLING;
            case DISABLING, DISABLED, REFUSED, CANCELLED -> throw PortalException.conflict("account.over");
        };
    }

    /** The account is in the sign-in server. Whoever no longer wanted it meanwhile does not get it after all. */
    static AccountState made(AccountState state) {
        return switch (state) {
            case GRANTED, CREATED -> AccountState.CREATED;
            case ACTIVE -> AccountState.ACTIVE;
            case REQUESTED, DISABLING, DISABLED, REFUSED, CANCELLED -> AccountState.DISABLING;
        };
    }

    /** Its owner was sent the mail. */
    static AccountState mailed(AccountState state) {
        return state == AccountState.CREATED ? AccountState.ACTIVE : state;
    }

    /** The mail is to be sent once more. */
    static AccountState mailAgain(AccountState state) {
        if (!state.open()) {
            throw PortalException.conflict("account.not-open");
        }
        return AccountState.CREATED;
    }

    /** It is shut in the sign-in server. */
    static AccountState shut(AccountState state) {
        return state == AccountState.DISABLING ? AccountState.DISABLED : state;
    }

    /** The two disagree, and the portal's word is carried out once more. */
    static AccountState mend(AccountState state) {
        return switch (state) {
            case CREATED, ACTIVE -> AccountState.GRANTED;
            case DISABLED, REFUSED, CANCELLED -> AccountState.DISABLING;
            case GRANTED, DISABLING -> state;
            case REQUESTED -> throw PortalException.conflict("account.undecided");
        };
    }
}
