package vn.motcua.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.account.directory.Directory;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.NewAccount;
import vn.motcua.security.JobIdentity;
import vn.motcua.tenancy.Province;

/**
 * Carries out in the sign-in server what was decided in the portal. No transaction is open while it waits, and every
 * step can be done twice: after a fall in the middle, the next one finds what is there.
 */
@Component
class AccountWork {

    /** Shown in the trail as the one who acted. */
    static final String PORTAL = "motcua";

    private static final Logger LOG = LoggerFactory.getLogger(AccountWork.class);

    private final Directory directory;
    private final AccountSteps steps;
    private final JobIdentity identity;

    AccountWork(Directory directory, AccountSteps steps, JobIdentity identity) {
        this.directory = directory;
        this.steps = steps;
        this.identity = identity;
    }

    /** Goes on with one account until it is done or something stands in the way. */
    void run(Province province, UUID id) throws Exception {
        identity.call(province, PORTAL, Set.of(), () -> {
            boolean further = true;
            while (further) {
                further = step(province, id);
            }
            return true;
        });
    }

    /** Looks after a province's accounts: who left, and what is due. */
    void sweep(Province province) throws Exception {
        List<UUID> due = identity.call(province, PORTAL, Set.of(), () -> {
            steps.endOfThoseWhoLeft();
            return steps.due();
        });
        for (UUID id : due) {
            run(province, id);
        }
    }

    private boolean step(Province province, UUID id) {
        AccountRow account = steps.begin(id).orElse(null);
        if (account == null) {
            return false;
        }
        try {
            carryOut(province, account);
            return true;
        } catch (DirectoryProblem problem) {
            LOG.warn("{}: account {} waits: {}", province.slug(), id, problem.reason());
            steps.fail(account, problem);
            return problem.reason() == DirectoryProblem.Reason.NAME_TAKEN;
        } catch (RuntimeException e) {
            LOG.error("{}: account {} failed", province.slug(), id, e);
            steps.fail(account, new DirectoryProblem(DirectoryProblem.Reason.FAULT));
            return false;
        }
    }

    private void carryOut(Province province, AccountRow account) {
        switch (account.state()) {
            case GRANTED ->
                steps.made(
                        account.id(),
                        directory.make(
                                province,
                                new NewAccount(
                                        account.employeeId(),
                                        account.username(),
                                        account.employeeName(),
                                        account.email())));
            case CREATED -> {
                directory.sendPasswordMail(province, account.employeeId());
                steps.mailed(account.id());
            }
            case DISABLING -> {
                directory.disable(province, account.employeeId());
                steps.shut(account.id());
            }
            default -> throw new IllegalStateException("Nothing to do in state " + account.state());
        }
    }
}
