package vn.motcua.account.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountState;
import vn.motcua.account.directory.Member;
import vn.motcua.shared.Ids;

class DriftTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 26);
    private static final UUID LAN = Ids.next();

    private static AccountRow account(AccountState state, @Nullable LocalDate employedTo, @Nullable String problem) {
        Instant now = Instant.EPOCH;
        return new AccountRow(
                Ids.next(),
                LAN,
                "BD-QN-012",
                "Nguyễn Thị Lan",
                Ids.next(),
                "Bưu cục",
                "lan.qn12",
                "lan@x.vn",
                "",
                state,
                "post",
                "Bưu điện",
                now,
                "office",
                now,
                "",
                "k-lan",
                now,
                0,
                null,
                null,
                problem,
                LocalDate.of(2019, 10, 1),
                employedTo,
                true,
                7);
    }

    private static Member lan(boolean enabled, String... roles) {
        return new Member("k-lan", "lan.qn12", "Nguyễn Thị Lan", enabled, LAN, Set.of(roles));
    }

    private static List<DriftKind> kinds(List<AccountRow> accounts, List<Member> members, String... inCharge) {
        return Drift.between(accounts, members, List.of(inCharge), TODAY).stream()
                .map(DriftLine::kind)
                .toList();
    }

    private static List<DriftKind> kinds(AccountState state, Member... members) {
        return kinds(List.of(account(state, null, null)), List.of(members));
    }

    @Test
    void nothingDiffersWhereBothSayTheSame() {
        assertThat(kinds(AccountState.ACTIVE, lan(true, "COUNTER_STAFF"))).isEmpty();
        assertThat(kinds(AccountState.CREATED, lan(true, "COUNTER_STAFF"))).isEmpty();
        assertThat(kinds(AccountState.DISABLED, lan(false, "COUNTER_STAFF"))).isEmpty();
        assertThat(kinds(AccountState.REQUESTED)).isEmpty();
        assertThat(kinds(AccountState.GRANTED)).isEmpty();
    }

    @Test
    void officialsAreTheSignInServersOwnBusiness() {
        Member official = new Member("k-1", "quang-nam-admin", "Linh", true, null, Set.of("PROVINCE_ADMIN", "LEADER"));
        assertThat(kinds(List.of(), List.of(official), "quang-nam-admin")).isEmpty();
    }

    @Test
    void counterStaffThatThePortalDoesNotKnowIsNamed() {
        Member stranger = new Member("k-2", "by.hand", "Ai đó", true, null, Set.of("COUNTER_STAFF"));
        List<DriftLine> lines = Drift.between(List.of(), List.of(stranger), List.of(), TODAY);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DriftKind.UNKNOWN);
            assertThat(line.username()).isEqualTo("by.hand");
            assertThat(line.memberId()).isEqualTo("k-2");
            assertThat(line.accountId()).isNull();
        });
        Member shut = new Member("k-2", "by.hand", "Ai đó", false, null, Set.of("COUNTER_STAFF"));
        assertThat(kinds(List.of(), List.of(shut))).isEmpty();
    }

    @Test
    void anAccountMadeByHandUnderTheSameNameCountsAsThePortals() {
        Member byHand = new Member("k-3", "lan.qn12", "Lan", true, null, Set.of("COUNTER_STAFF"));
        assertThat(kinds(AccountState.ACTIVE, byHand)).isEmpty();
    }

    @Test
    void furtherRolesAreNamed() {
        AccountRow account = account(AccountState.ACTIVE, null, null);
        List<DriftLine> lines = Drift.between(
                List.of(account), List.of(lan(true, "COUNTER_STAFF", "POST_MANAGER", "APPROVER")), List.of(), TODAY);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DriftKind.EXTRA_ROLES);
            assertThat(line.details()).containsExactly("APPROVER", "POST_MANAGER");
            assertThat(line.accountId()).isEqualTo(account.id());
            assertThat(line.version()).isEqualTo(7);
        });
    }

    @Test
    void whoLeftIsNamedOnWhicheverSideTheyAreOpen() {
        AccountRow open = account(AccountState.ACTIVE, TODAY, null);
        assertThat(kinds(List.of(open), List.of())).containsExactly(DriftKind.LEFT);
        AccountRow shut = account(AccountState.DISABLED, TODAY, null);
        assertThat(kinds(List.of(shut), List.of(lan(true, "COUNTER_STAFF")))).containsExactly(DriftKind.LEFT);
        assertThat(kinds(List.of(shut), List.of(lan(false, "COUNTER_STAFF")))).isEmpty();
        assertThat(kinds(
                        List.of(account(AccountState.ACTIVE, TODAY.plusDays(1), null)),
                        List.of(lan(true, "COUNTER_STAFF"))))
                .as("the last day of work")
                .isEmpty();
    }

    @Test
    void whatIsOpenHereAndNotThereIsNamed() {
        assertThat(kinds(AccountState.ACTIVE)).containsExactly(DriftKind.MISSING);
        assertThat(kinds(AccountState.ACTIVE, lan(false, "COUNTER_STAFF"))).containsExactly(DriftKind.SHUT_THERE);
        assertThat(kinds(AccountState.ACTIVE, lan(true))).containsExactly(DriftKind.NO_ROLE);
    }

    @Test
    void whatIsShutHereAndOpenThereIsNamed() {
        for (AccountState state : List.of(AccountState.DISABLED, AccountState.REFUSED, AccountState.CANCELLED)) {
            assertThat(kinds(state, lan(true, "COUNTER_STAFF"))).containsExactly(DriftKind.OPEN_THERE);
        }
    }

    @Test
    void whatIsGrantedAndStuckIsNamedWithTheReason() {
        AccountRow stuck = account(AccountState.GRANTED, null, "account.problem.unreachable");
        List<DriftLine> lines = Drift.between(List.of(stuck), List.of(), List.of(), TODAY);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DriftKind.WAITING);
            assertThat(line.details()).containsExactly("account.problem.unreachable");
        });
    }

    @Test
    void chargesOfNobodyAreNamed() {
        assertThat(kinds(List.of(), List.of(lan(true)), "lan.qn12", "gone")).containsExactly(DriftKind.SCOPE_OF_NOBODY);
    }
}
