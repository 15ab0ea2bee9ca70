package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.account.directory.DirectoryProblem;
import vn.motcua.account.directory.DirectoryProblem.Reason;
import vn.motcua.account.directory.MadeAccount;
import vn.motcua.shared.Ids;

/** When the portal goes to the sign-in server for an account, told on a clock that stands where the test puts it. */
class CounterAccountTests {

    private static final Instant NOON = Instant.parse("2023-06-26T05:00:00Z");

    private static CounterAccount granted() {
        CounterAccount account = new CounterAccount(Ids.next(), "lan.qn12", new Contact("lan@x.vn", ""), "post", NOON);
        account.grant("office", NOON);
        return account;
    }

    @Test
    void whatIsAskedForWaitsForPeopleAndWhatIsGrantedForThePortal() {
        CounterAccount asked = new CounterAccount(Ids.next(), "lan.qn12", new Contact("lan@x.vn", ""), "post", NOON);
        assertThat(asked.dueAt(NOON.plus(Duration.ofDays(9)))).isFalse();
        assertThat(granted().dueAt(NOON)).isTrue();
    }

    @Test
    void whileTheServerDoesNotAnswerThePausesGrow() {
        CounterAccount account = granted();
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOON;
        for (int i = 0; i < 8; i++) {
            account.begin(now);
            account.fail(new DirectoryProblem(Reason.UNREACHABLE), now);
            Instant next = account.nextTry();
            assertThat(account.dueAt(next.minusMillis(1))).isFalse();
            assertThat(account.dueAt(next)).isTrue();
            pauses.add(Duration.between(now, next));
            now = next;
        }
        assertThat(pauses)
                .extracting(Duration::toSeconds)
                .containsExactly(30L, 60L, 120L, 300L, 900L, 1800L, 3600L, 3600L);
        assertThat(account.problem()).isEqualTo("account.problem.unreachable");
    }

    @Test
    void aPersonNeedNotWait() {
        CounterAccount account = granted();
        account.begin(NOON);
        account.fail(new DirectoryProblem(Reason.UNREACHABLE), NOON);
        account.tryAt(NOON.plusSeconds(1));
        assertThat(account.dueAt(NOON.plusSeconds(1))).isTrue();
        assertThat(account.problem()).isNull();
    }

    @Test
    void whatOnlyAPersonCanMendIsNotTriedAgain() {
        for (Reason reason : List.of(Reason.EMAIL_TAKEN, Reason.ABSENT, Reason.NAME_TAKEN)) {
            CounterAccount account = granted();
            account.begin(NOON);
            account.fail(new DirectoryProblem(reason), NOON);
            assertThat(account.nextTry()).as(reason.name()).isNull();
        }
    }

    @Test
    void whereANameIsTakenTheNextOneIsTriedAtOnce() {
        CounterAccount account = granted();
        account.begin(NOON);
        account.fail(new DirectoryProblem(Reason.NAME_TAKEN), NOON);
        account.rename("lan.qn12-2", NOON);
        assertThat(account.dueAt(NOON)).isTrue();
        assertThat(account.username()).isEqualTo("lan.qn12-2");
    }

    @Test
    void aPortalThatFellOnTheWayIsFollowedByAnotherOne() {
        CounterAccount account = granted();
        account.begin(NOON);
        assertThat(account.dueAt(NOON)).as("not by two at once").isFalse();
        assertThat(account.dueAt(NOON.plusSeconds(30))).isTrue();
    }

    @Test
    void whatIsMadeIsMailedAtOnceAndThenRests() {
        CounterAccount account = granted();
        account.begin(NOON);
        account.made(new MadeAccount("k", "lan.qn12"), NOON);
        assertThat(account.state()).isEqualTo(AccountState.CREATED);
        assertThat(account.dueAt(NOON)).isTrue();
        account.begin(NOON);
        account.mailed(NOON);
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.nextTry()).isNull();
    }

    @Test
    void whatWasWithdrawnWhileItWasMadeIsShut() {
        CounterAccount account = granted();
        account.begin(NOON);
        account.end("", NOON);
        assertThat(account.state()).isEqualTo(AccountState.DISABLING);
        account.shut();
        account.made(new MadeAccount("k", "lan.qn12"), NOON);
        assertThat(account.state()).isEqualTo(AccountState.DISABLING);
        account.mailed(NOON);
        assertThat(account.state()).as("a late mail opens nothing").isEqualTo(AccountState.DISABLING);
        assertThat(account.dueAt(NOON)).isTrue();
    }
}
