package vn.motcua.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.account.directory.Directory;
import vn.motcua.orgunit.Charges;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForAccountKeepers;
import vn.motcua.security.Guards.ForPostManager;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Texts;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Accounts of the counter staff. A post manager sees and asks for those of the post offices in their charge; the
 * province's office sees all of its province and decides. The sign-in server is gone to later, in the background.
 */
@Service
@ForAccountKeepers
@Transactional(readOnly = true)
public class AccountService {

    private static final int REASON_LENGTH = 500;

    private final AccountStore store;
    private final AccountSteps steps;
    private final AccountBook book;
    private final Directory directory;
    private final StaffingService staffing;
    private final Charges charges;
    private final CurrentPerson person;
    private final ProvinceClock clock;

    AccountService(
            AccountStore store,
            AccountSteps steps,
            AccountBook book,
            Directory directory,
            StaffingService staffing,
            Charges charges,
            CurrentPerson person,
            ProvinceClock clock) {
        this.store = store;
        this.steps = steps;
        this.book = book;
        this.directory = directory;
        this.staffing = staffing;
        this.charges = charges;
        this.person = person;
        this.clock = clock;
    }

    /** Whether accounts can really be made here: not in demo mode, which has no sign-in server. */
    public boolean canBeMade() {
        return directory.present();
    }

    /** Those that wait for a decision first, then by request, the youngest first. */
    @ForProvinceAdmin
    public List<AccountRow> list(AccountFilter filter, int offset, int limit) {
        return store.page(filter, clock.today(), offset, limit);
    }

    @ForProvinceAdmin
    public long count(AccountFilter filter) {
        return store.count(filter);
    }

    /** @throws PortalException (not found) when this province has no such account, or not for this person */
    public AccountRow get(UUID id) {
        return store.find(id, clock.today()).filter(this::mayBeSeen).orElseThrow(PortalException::notFound);
    }

    /**
     * The account of an employee; empty while nobody asked for one.
     *
     * @throws PortalException (not found) when there is no such employee, or not for this person
     */
    public Optional<AccountRow> ofEmployee(UUID employeeId) {
        staffing.employee(employeeId, clock.today());
        return store.ofEmployee(employeeId, clock.today());
    }

    /** The name that an employee would be given to sign in by. */
    public String proposedName(UUID employeeId) {
        EmployeeRow employee = staffing.employee(employeeId, clock.today());
        return steps.freeName(UserNames.propose(employee.name(), employee.code()));
    }

    /**
     * Asks for an account, for the first time or again.
     *
     * @param email to which the mail for the password goes
     * @param phone empty when not known
     * @throws PortalException {@code account.email.bad}, {@code account.phone.bad}, {@code account.email.taken}; what
     *     {@link AccountRule} says; not found when the employee is unknown or not in the manager's charge
     */
    // Read committed, so that what is read after waiting for the lock is what the other manager has just written.
    @ForPostManager
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public AccountRow request(UUID employeeId, String email, String phone) {
        EmployeeRow employee = staffing.employee(employeeId, clock.today());
        if (!inCharge(employee.postOfficeId())) {
            throw PortalException.notFound();
        }
        return get(book.request(employee, Contact.of(email, phone)));
    }

    /** @throws PortalException {@code account.decided}; {@code account.own-request} when the person asked for it */
    @ForProvinceAdmin
    @Transactional
    public AccountRow grant(UUID id, int version) {
        CounterAccount account = require(id, version);
        account.grant(person.require().username(), steps.now());
        return keep(account, "account.granted", account.username());
    }

    /** @throws PortalException as {@link #grant}, and {@code account.reason-missing} */
    @ForProvinceAdmin
    @Transactional
    public AccountRow refuse(UUID id, String reason, int version) {
        CounterAccount account = require(id, version);
        String why = tidy(reason);
        account.refuse(person.require().username(), why, steps.now());
        return keep(account, "account.refused", account.username() + "; " + why);
    }

    /**
     * Withdraws a request, or shuts the account.
     *
     * @param reason may be empty
     * @throws PortalException {@code account.over} when there is nothing to end
     */
    @Transactional
    public AccountRow end(UUID id, String reason, int version) {
        CounterAccount account = require(id, version);
        String why = tidy(reason);
        account.end(why, steps.now());
        return keep(account, "account.ended", account.username() + "; " + why);
    }

    /** Has the mail for the password sent once more. */
    @Transactional
    public AccountRow mailAgain(UUID id, int version) {
        CounterAccount account = require(id, version);
        account.mailAgain(steps.now());
        return keep(account, "account.mail-again", account.username());
    }

    /** Goes to the sign-in server again at once, whatever the next time would be. */
    @Transactional
    public AccountRow tryAgain(UUID id, int version) {
        CounterAccount account = require(id, version);
        if (!account.state().working()) {
            throw PortalException.conflict("account.nothing-to-try");
        }
        account.tryAt(steps.now());
        return keep(account, "account.try-again", account.username());
    }

    /** Has the sign-in server do once more what the portal says: open the account, or shut it. */
    @ForProvinceAdmin
    @Transactional
    public AccountRow mend(UUID id, int version) {
        CounterAccount account = require(id, version);
        account.mend(steps.now());
        return keep(account, "account.mended", account.username());
    }

    private AccountRow keep(CounterAccount account, String action, String details) {
        book.keep(account, action, details);
        return get(account.id());
    }

    private CounterAccount require(UUID id, int version) {
        get(id);
        return book.require(id, version);
    }

    private boolean mayBeSeen(AccountRow row) {
        return person.require().is(Role.PROVINCE_ADMIN) || inCharge(row.postOfficeId());
    }

    private boolean inCharge(UUID postOfficeId) {
        Person manager = person.require();
        return manager.is(Role.POST_MANAGER)
                && charges.postOfficesOf(manager.username()).contains(postOfficeId);
    }

    private static String tidy(String reason) {
        String text = Texts.tidy(reason);
        return text.substring(0, Math.min(text.length(), REASON_LENGTH));
    }
}
