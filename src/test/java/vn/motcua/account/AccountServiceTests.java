package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.denied;
import static vn.motcua.testing.Refusals.refuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.OwnCounterService;
import vn.motcua.staffing.OwnDuty;
import vn.motcua.staffing.StaffingService;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class AccountServiceTests {

    private static final String MANAGER = "quang-nam-post";
    private static final String OFFICE = "quang-nam-admin";
    private static final String EMPLOYEE = "BD-QN-002";
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);

    @Autowired
    AccountService accounts;

    @Autowired
    AccountWork work;

    @Autowired
    StaffingService staffing;

    @Autowired
    OwnCounterService own;

    @Autowired
    Provinces provinces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    /** Tests write in Quảng Nam only; what the province started with was asked for by nobody. */
    @AfterEach
    void undo() {
        as.person(MANAGER, () -> {
            jdbc.sql("delete from audit_entry where subject_type = 'account'").update();
            jdbc.sql("delete from counter_account where requested_by <> ''").update();
            jdbc.sql("update employee set valid_to = null where code = ?")
                    .param(EMPLOYEE)
                    .update();
        });
    }

    private UUID employee(String code) {
        return as.person(MANAGER, () -> staffing.employeeId(code));
    }

    private AccountRow requested() {
        UUID id = employee(EMPLOYEE);
        return as.person(MANAGER, () -> accounts.request(id, "Hanh.PT@quangnam.vn", "0905 111 222"));
    }

    private AccountRow granted() {
        AccountRow row = requested();
        return as.person(OFFICE, () -> accounts.grant(row.id(), row.version()));
    }

    private List<String> acts(UUID id) {
        return as.person(
                OFFICE,
                () -> jdbc.sql("select action from audit_entry where subject_id = ? order by happened_at, id")
                        .param(Ids.bytes(id))
                        .query(String.class)
                        .list());
    }

    @Test
    void theManagerAsksAndTheOfficeGrants() {
        AccountRow row = requested();
        assertThat(row.state()).isEqualTo(AccountState.REQUESTED);
        assertThat(row.username()).isEqualTo("phan.thanh.hanh.qn2");
        assertThat(row.email()).isEqualTo("hanh.pt@quangnam.vn");
        assertThat(row.phone()).isEqualTo("0905111222");
        assertThat(row.onDuty()).isTrue();
        AccountRow then = as.person(OFFICE, () -> accounts.grant(row.id(), row.version()));
        assertThat(then.state()).isEqualTo(AccountState.GRANTED);
        assertThat(then.requestedBy()).isEqualTo(MANAGER);
        assertThat(then.decidedBy()).isEqualTo("Trương Thị Mỹ Linh");
        assertThat(acts(row.id())).startsWith("account.requested", "account.granted");
    }

    @Test
    void theOfficeRefusesWithAReasonAndThePostAsksAgain() {
        AccountRow row = requested();
        refuses("account.reason-missing", () -> as.person(OFFICE, () -> accounts.refuse(row.id(), " ", row.version())));
        AccountRow refused = as.person(OFFICE, () -> accounts.refuse(row.id(), "Chưa tập huấn bảo mật", row.version()));
        assertThat(refused.state()).isEqualTo(AccountState.REFUSED);
        assertThat(refused.reason()).isEqualTo("Chưa tập huấn bảo mật");
        AccountRow again = requested();
        assertThat(again.id()).isEqualTo(row.id());
        assertThat(again.state()).isEqualTo(AccountState.REQUESTED);
        assertThat(again.reason()).isEmpty();
        assertThat(again.decidedBy()).isNull();
    }

    @Test
    void onePersonInBothRolesCannotGrantWhatTheyAskedFor() {
        Person both = new Person(
                MANAGER,
                "Cả hai",
                "",
                Set.of(Role.POST_MANAGER, Role.PROVINCE_ADMIN),
                "quang-nam",
                List.of("quang-nam"));
        UUID id = employee(EMPLOYEE);
        AccountRow row = as.person(both, () -> accounts.request(id, "a@b.vn", ""));
        refuses("account.own-request", () -> as.person(both, () -> accounts.grant(row.id(), row.version())));
        refuses("account.own-request", () -> as.person(both, () -> accounts.refuse(row.id(), "x", row.version())));
        assertThat(as.person(OFFICE, () -> accounts.get(row.id())).state()).isEqualTo(AccountState.REQUESTED);
    }

    @Test
    void whoSawAnOlderStateIsTold() {
        AccountRow row = granted();
        assertThatThrownBy(() -> as.person(OFFICE, () -> accounts.end(row.id(), "", row.version() - 1)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void nobodyHasTwoAccountsOrAnothersAddress() {
        requested();
        refuses("account.there-is-one", this::requested);
        UUID other = employee("BD-QN-003");
        refuses(
                "account.email.taken",
                () -> as.person(MANAGER, () -> accounts.request(other, "hanh.pt@quangnam.vn", "")));
    }

    @Test
    void inDemoModeWhatWasGrantedWaitsAndSaysWhy() throws Exception {
        AccountRow row = granted();
        work.run(provinces.find("quang-nam").orElseThrow(), row.id());
        // The portal's own job may have taken it up just before, and be at it still.
        Awaitility.await()
                .until(() -> as.person(MANAGER, () -> accounts.get(row.id())).problem() != null);
        AccountRow then = as.person(MANAGER, () -> accounts.get(row.id()));
        assertThat(then.state()).isEqualTo(AccountState.GRANTED);
        assertThat(then.problem()).isEqualTo("account.problem.absent");
        assertThat(then.nextTry()).isNull();
        assertThat(then.keycloakId()).isNull();
    }

    @Test
    void whoLeavesThePostHasNoAccountAnyMore() throws Exception {
        AccountRow row = requested();
        as.person(
                MANAGER,
                () -> jdbc.sql("update employee set valid_to = ? where code = ?")
                        .params(TODAY, EMPLOYEE)
                        .update());
        work.sweep(provinces.find("quang-nam").orElseThrow());
        AccountRow then = as.person(MANAGER, () -> accounts.get(row.id()));
        assertThat(then.state()).isEqualTo(AccountState.CANCELLED);
        assertThat(acts(row.id())).contains("account.left");
    }

    @Test
    void theOtherProvinceKnowsNothingOfIt() {
        AccountRow row = requested();
        refuses("shared.not-found", () -> as.person("gia-lai-admin", () -> accounts.get(row.id())));
        refuses("shared.not-found", () -> as.person("gia-lai-admin", () -> accounts.grant(row.id(), row.version())));
        refuses("shared.not-found", () -> as.person("gia-lai-post", () -> accounts.ofEmployee(row.employeeId())));
        refuses(
                "shared.not-found",
                () -> as.person("gia-lai-post", () -> accounts.request(row.employeeId(), "a@b.vn", "")));
        assertThat(as.person("gia-lai-admin", () -> accounts.list(AccountFilter.ALL, 0, 100)))
                .extracting(AccountRow::username)
                .containsExactly("gia-lai-counter");
    }

    @Test
    void theManagerOfAnotherPostOfficeKnowsNothingOfIt() {
        AccountRow row = requested();
        Person other =
                new Person("other-manager", "Khác", "", Set.of(Role.POST_MANAGER), "quang-nam", List.of("quang-nam"));
        refuses("shared.not-found", () -> as.person(other, () -> accounts.get(row.id())));
        refuses("shared.not-found", () -> as.person(other, () -> accounts.ofEmployee(row.employeeId())));
        refuses("shared.not-found", () -> as.person(other, () -> accounts.end(row.id(), "", row.version())));
        refuses("shared.not-found", () -> as.person(other, () -> accounts.tryAgain(row.id(), row.version())));
        refuses("shared.not-found", () -> as.person(other, () -> accounts.request(row.employeeId(), "a@b.vn", "")));
    }

    @Test
    void everyRoleHasItsPart() {
        AccountRow row = requested();
        for (String outsider :
                List.of("quang-nam-approver", "quang-nam-unit", "quang-nam-leader", "quang-nam-counter", "operator")) {
            denied(() -> as.person(outsider, () -> accounts.get(row.id())));
            denied(() -> as.person(outsider, () -> accounts.list(AccountFilter.ALL, 0, 10)));
            denied(() -> as.person(outsider, () -> accounts.request(row.employeeId(), "a@b.vn", "")));
            denied(() -> as.person(outsider, () -> accounts.end(row.id(), "", row.version())));
        }
        denied(() -> as.person(MANAGER, () -> accounts.grant(row.id(), row.version())));
        denied(() -> as.person(MANAGER, () -> accounts.refuse(row.id(), "x", row.version())));
        denied(() -> as.person(MANAGER, () -> accounts.list(AccountFilter.ALL, 0, 10)));
        denied(() -> as.person(OFFICE, () -> accounts.request(row.employeeId(), "a@b.vn", "")));
        as.nobody(() -> assertThatThrownBy(() -> accounts.get(row.id()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void theListIsSearchedAndNarrowed() {
        AccountRow row = requested();
        List<AccountRow> found = as.person(
                OFFICE, () -> accounts.list(new AccountFilter("thanh hanh", AccountState.REQUESTED, false), 0, 10));
        assertThat(found).extracting(AccountRow::id).containsExactly(row.id());
        assertThat(as.person(OFFICE, () -> accounts.count(new AccountFilter("thanh hanh", AccountState.ACTIVE, false))))
                .isZero();
        assertThat(as.person(OFFICE, () -> accounts.list(AccountFilter.ALL, 0, 10)))
                .as("what waits for a decision comes first")
                .extracting(AccountRow::username)
                .containsExactly("phan.thanh.hanh.qn2", "quang-nam-counter");
    }

    @Test
    void somebodyAtACounterSeesTheirOwnAssignmentsOnly() {
        List<OwnDuty> duties = as.person("quang-nam-counter", () -> own.duties());
        assertThat(duties).extracting(OwnDuty::counterCode).containsExactly("QN-TT-01");
        assertThat(duties.getFirst().on(TODAY)).isTrue();
        denied(() -> as.person(
                "quang-nam-counter", () -> staffing.countEmployees(vn.motcua.staffing.EmployeeFilter.all(), TODAY)));
        for (String other : List.of(OFFICE, MANAGER, "quang-nam-leader", "operator")) {
            denied(() -> as.person(other, () -> own.duties()));
        }
        as.nobody(() ->
                assertThatThrownBy(() -> own.duties()).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void counterStaffOfAnotherProvinceOrWithoutAnOpenAccountAreNobodysEmployee() {
        Person abroad =
                new Person("quang-nam-counter", "x", "", Set.of(Role.COUNTER_STAFF), "gia-lai", List.of("gia-lai"));
        refuses("staffing.own.nobody", () -> as.person(abroad, () -> own.duties()));
        AccountRow row = granted();
        Person early =
                new Person(row.username(), "x", "", Set.of(Role.COUNTER_STAFF), "quang-nam", List.of("quang-nam"));
        refuses("staffing.own.nobody", () -> as.person(early, () -> own.duties()));
    }
}
