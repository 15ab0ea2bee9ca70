package vn.motcua.account.drift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.account.AccountFilter;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.account.directory.Directory;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.Member;
import vn.motcua.audit.AuditTrail;
import vn.motcua.orgunit.ChargeRow;
import vn.motcua.orgunit.ChargeService;
import vn.motcua.security.Guards.ForProvinceAdmin;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.ProvinceClock;

/**
 * Compares the province's accounts with its organisation in the sign-in server, and has the portal's word carried out
 * where it is master. Asks the sign-in server while the person waits; no transaction is open meanwhile.
 */
@Service
@ForProvinceAdmin
public class DriftService {

    private final Directory directory;
    private final AccountService accounts;
    private final ChargeService charges;
    private final CurrentProvince current;
    private final ProvinceClock clock;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    DriftService(
            Directory directory,
            AccountService accounts,
            ChargeService charges,
            CurrentProvince current,
            ProvinceClock clock,
            AuditTrail trail,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.accounts = accounts;
        this.charges = charges;
        this.current = current;
        this.clock = clock;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws DirectoryProblem when the sign-in server cannot be asked */
    public List<DriftLine> differences() {
        List<Member> members = directory.members(current.require());
        List<AccountRow> known = accounts.list(AccountFilter.ALL, 0, Integer.MAX_VALUE);
        List<String> inCharge = charges.list().stream().map(ChargeRow::username).toList();
        return Drift.between(known, members, inCharge, clock.today());
    }

    /**
     * Members of the province's organisation, by user name, as far as they can be known.
     *
     * @return empty where there is no sign-in server or it does not answer
     */
    public List<Member> members() {
        try {
            return directory.members(current.require()).stream()
                    .sorted((one, other) -> one.username().compareTo(other.username()))
                    .toList();
        } catch (DirectoryProblem unknown) {
            return List.of();
        }
    }

    /**
     * Makes the sign-in server say what the portal says. What takes long is done in the background.
     *
     * @throws DirectoryProblem when it cannot be done now
     * @throws PortalException when the account has changed meanwhile
     */
    public void mend(DriftLine line) {
        UUID account = line.accountId();
        String member = line.memberId();
        if (line.kind() == DriftKind.SCOPE_OF_NOBODY) {
            charges.assign(line.username(), Set.of(), Set.of());
        } else if (line.kind() == DriftKind.EXTRA_ROLES && member != null) {
            directory.leaveOnlyCounterRole(current.require(), member);
            record("account.roles-taken", line, member);
        } else if (account == null && member != null) {
            directory.disableMember(current.require(), member);
            record("account.unknown-shut", line, member);
        } else if (account != null) {
            mend(line, account);
        }
    }

    private void mend(DriftLine line, UUID account) {
        AccountState state = accounts.get(account).state();
        if (line.kind() == DriftKind.WAITING) {
            accounts.tryAgain(account, line.version());
        } else if (line.kind() == DriftKind.LEFT && !state.over()) {
            accounts.end(account, "", line.version());
        } else {
            accounts.mend(account, line.version());
        }
    }

    private void record(String action, DriftLine line, String member) {
        transaction.executeWithoutResult(status -> trail.record(
                action,
                "account",
                UUID.nameUUIDFromBytes(("keycloak:" + member).getBytes(StandardCharsets.UTF_8)),
                line.username() + "; " + String.join(", ", line.details())));
    }
}
