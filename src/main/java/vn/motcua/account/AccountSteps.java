package vn.motcua.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.MadeAccount;
import vn.motcua.audit.AuditTrail;
import vn.motcua.tenancy.ProvinceClock;

/** The portal's own steps with an account, each a transaction of its own; none of them waits for the sign-in server. */
@Component
@Transactional
class AccountSteps {

    private static final String SUBJECT = "account";
    private static final int NAMES_TO_TRY = 20;

    private final EntityManager entities;
    private final AccountStore store;
    private final AuditTrail trail;
    private final ProvinceClock today;
    private final Clock clock = Clock.systemUTC();

    AccountSteps(EntityManager entities, AccountStore store, AuditTrail trail, ProvinceClock today) {
        this.entities = entities;
        this.store = store;
        this.trail = trail;
        this.today = today;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    List<UUID> due() {
        return store.due(now());
    }

    /** Takes it up; empty when there is nothing to do or somebody else has just taken it up. */
    Optional<AccountRow> begin(UUID id) {
        CounterAccount account = lock(id);
        if (account == null || !account.dueAt(now())) {
            return Optional.empty();
        }
        account.begin(now());
        entities.flush();
        return store.find(id, today.today());
    }

    void made(UUID id, MadeAccount made) {
        change(id, account -> {
            account.made(made, now());
            trail.record("account.made", SUBJECT, id, made.username());
        });
    }

    void mailed(UUID id) {
        change(id, account -> {
            account.mailed(now());
            trail.record("account.mailed", SUBJECT, id, account.username());
        });
    }

    void shut(UUID id) {
        change(id, account -> {
            account.shut();
            trail.record("account.shut", SUBJECT, id, account.username());
        });
    }

    /**
     * Keeps why it failed, and when to try again: at once where a name was taken and another one is there to be tried.
     *
     * @param tried the account as it was when it was tried; if somebody decided otherwise meanwhile, this is no news
     */
    void fail(AccountRow tried, DirectoryProblem problem) {
        change(tried.id(), account -> {
            if (account.state() != tried.state()) {
                return;
            }
            account.fail(problem, now());
            if (problem.reason() == DirectoryProblem.Reason.NAME_TAKEN && account.tries() < NAMES_TO_TRY) {
                account.rename(freeName(UserNames.next(account.username())), now());
            }
        });
    }

    /** Those who left the post have no account any more. */
    void endOfThoseWhoLeft() {
        for (UUID id : store.ofThoseWhoLeft(today.today())) {
            change(id, account -> {
                account.end("", now());
                trail.record("account.left", SUBJECT, id, account.username());
            });
        }
    }

    /** The proposal, or the next one that nobody in this province has. */
    String freeName(String proposal) {
        String name = proposal;
        while (store.nameTaken(name)) {
            name = UserNames.next(name);
        }
        return name;
    }

    private @Nullable CounterAccount lock(UUID id) {
        CounterAccount account = entities.find(CounterAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account != null) {
            // What was read before the lock may be older than what is locked.
            entities.refresh(account);
        }
        return account;
    }

    private void change(UUID id, Consumer<CounterAccount> act) {
        CounterAccount account = lock(id);
        if (account != null) {
            act.accept(account);
        }
    }
}
