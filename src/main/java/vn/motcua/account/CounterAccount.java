package vn.motcua.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.MadeAccount;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;

/** An employee's account, from the request on. What may become of it says {@link AccountRule}. */
@Entity
class CounterAccount {

    @Id
    private UUID id;

    private UUID employeeId;
    private String username;
    private String email;
    private String phone;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private String reason;
    private @Nullable String keycloakId;
    private @Nullable Instant mailedAt;
    private int tries;
    private @Nullable Instant lastTry;
    private @Nullable Instant nextTry;
    private @Nullable String problem;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CounterAccount() {}

    CounterAccount(UUID employeeId, String username, Contact contact, String by, Instant now) {
        this.id = Ids.next();
        this.employeeId = employeeId;
        this.username = username;
        this.state = AccountState.REQUESTED;
        this.email = contact.email();
        this.phone = contact.phone();
        this.requestedBy = by;
        this.requestedAt = now;
        this.reason = "";
    }

    UUID id() {
        return id;
    }

    int tries() {
        return tries;
    }

    @Nullable
    Instant nextTry() {
        return nextTry;
    }

    @Nullable
    String problem() {
        return problem;
    }

    int version() {
        return version;
    }

    AccountState state() {
        return state;
    }

    String username() {
        return username;
    }

    void requestAgain(Contact contact, String employee, Period employed, LocalDate today, String by, Instant now) {
        state = AccountRule.request(state, employee, employed, today);
        email = contact.email();
        phone = contact.phone();
        requestedBy = by;
        requestedAt = now;
        decidedBy = null;
        decidedAt = null;
        reason = "";
        rest();
    }

    void grant(String by, Instant now) {
        state = AccountRule.grant(state, requestedBy, by);
        decidedBy = by;
        decidedAt = now;
        tryAt(now);
    }

    void refuse(String by, String why, Instant now) {
        state = AccountRule.refuse(state, requestedBy, by, why);
        decidedBy = by;
        decidedAt = now;
        reason = why;
        rest();
    }

    /** Withdraws or shuts it. */
    void end(String why, Instant now) {
        state = AccountRule.end(state, tries);
        reason = why;
        rest();
        if (state.working()) {
            tryAt(now);
        }
    }

    void mailAgain(Instant now) {
        state = AccountRule.mailAgain(state);
        tryAt(now);
    }

    void mend(Instant now) {
        state = AccountRule.mend(state);
        tryAt(now);
    }

    /** From now on, as if it had never failed. */
    void tryAt(Instant moment) {
        rest();
        nextTry = moment;
    }

    /**
     * Somebody goes to the sign-in server for it now. Counted before, not after: a portal that falls on the way has
     * gone, and another one goes when the pause is over.
     */
    void begin(Instant now) {
        tries++;
        lastTry = now;
        nextTry = now.plus(RetryPauses.after(tries));
    }

    void made(MadeAccount made, Instant now) {
        state = AccountRule.made(state);
        keycloakId = made.id();
        username = made.username();
        tryAt(now);
    }

    void mailed(Instant now) {
        mailedAt = now;
        if (state == AccountState.CREATED) {
            state = AccountRule.mailed(state);
            rest();
        }
    }

    void shut() {
        if (state == AccountState.DISABLING) {
            state = AccountRule.shut(state);
            rest();
        }
    }

    /** Tries again after a pause that grows, where that can help; else waits for a person. */
    void fail(DirectoryProblem why, Instant now) {
        problem = why.messageKey();
        nextTry = why.passing() ? now.plus(RetryPauses.after(tries)) : null;
    }

    /** The name is taken: another one is tried at once. */
    void rename(String other, Instant now) {
        username = other;
        nextTry = now;
    }

    /** Whether the portal should go to the sign-in server for it now. */
    boolean dueAt(Instant now) {
        return state.working() && nextTry != null && !nextTry.isAfter(now);
    }

    private void rest() {
        tries = 0;
        nextTry = null;
        problem = null;
    }
}
