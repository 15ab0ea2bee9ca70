package vn.motcua.account;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.audit.AuditTrail;
import vn.motcua.security.CurrentPerson;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.ProvinceClock;

/** Writes down what people asked for and decided, within the transaction of a guarded act. */
@Component
class AccountBook {

    private static final String SUBJECT = "account";

    private final AccountStore store;
    private final AccountSteps steps;
    private final AccountJobs jobs;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final CurrentProvince current;
    private final ProvinceClock clock;

    AccountBook(
            AccountStore store,
            AccountSteps steps,
            AccountJobs jobs,
            EntityManager entities,
            JdbcClient jdbc,
            AuditTrail trail,
            CurrentPerson person,
            CurrentProvince current,
            ProvinceClock clock) {
        this.store = store;
        this.steps = steps;
        this.jobs = jobs;
        this.entities = entities;
        this.jdbc = jdbc;
        this.trail = trail;
        this.person = person;
        this.current = current;
        this.clock = clock;
    }

    /** A request, the first one for this employee or another; answers the account's key. */
    UUID request(EmployeeRow employee, Contact contact) {
        lockEmployee(employee.id());
        Period employed = new Period(employee.validFrom(), employee.validTo());
        Optional<AccountRow> before = store.ofEmployee(employee.id(), clock.today());
        AccountRule.request(before.map(AccountRow::state).orElse(null), employee.name(), employed, clock.today());
        if (store.emailTaken(contact.email(), employee.id())) {
            throw PortalException.conflict("account.email.taken", contact.email());
        }
        String by = person.require().username();
        CounterAccount account;
        if (before.isPresent()) {
            account = entities.find(CounterAccount.class, before.get().id());
            account.requestAgain(contact, employee.name(), employed, clock.today(), by, steps.now());
        } else {
            String name = steps.freeName(UserNames.propose(employee.name(), employee.code()));
            account = new CounterAccount(employee.id(), name, contact, by, steps.now());
            entities.persist(account);
        }
        entities.flush();
        trail.record(
                "account.requested",
                SUBJECT,
                account.id(),
                employee.code() + "; " + employee.name() + "; " + account.username());
        return account.id();
    }

    private void lockEmployee(UUID employeeId) {
        jdbc.sql("select id from employee where id = ? for update")
                .param(Ids.bytes(employeeId))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /**
     * The account as the person saw it.
     *
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    CounterAccount require(UUID id, int version) {
        CounterAccount account = entities.find(CounterAccount.class, id);
        if (account == null || account.version() != version) {
            throw new ObjectOptimisticLockingFailureException(CounterAccount.class, id);
        }
        return account;
    }

    /** Keeps a decision; what it means for the sign-in server is done soon. */
    void keep(CounterAccount account, String action, String details) {
        trail.record(action, SUBJECT, account.id(), details);
        entities.flush();
        if (account.state().working()) {
            scheduleOnceKept(current.require(), account.id());
        }
    }

    private void scheduleOnceKept(Province province, UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.schedule(province, id);
            }
        });
    }
}
