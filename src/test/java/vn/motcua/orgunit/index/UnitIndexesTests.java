package vn.motcua.orgunit.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionService;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.act.Basis;
import vn.motcua.orgunit.act.Founding;
import vn.motcua.orgunit.act.UnitActs;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.QueryCount;
import vn.motcua.testing.UnitStamp;

/** What is kept in memory never tells anything but what is committed. Writes in Phú Thọ only, and puts it back. */
@DatabaseTest
class UnitIndexesTests {

    private static final String ADMIN = "phu-tho-admin";
    private static final String CODE = "thu-nghiem-9";
    private static final UnitFilter SOUGHT = new UnitFilter("moc gioi", null, null);
    private static final int WAIT_SECONDS = 20;

    @Autowired
    UnitService units;

    @Autowired
    UnitActs acts;

    @Autowired
    DecisionService decisions;

    @Autowired
    ProvinceClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    As as;

    @AfterEach
    void putBack() {
        as.person(ADMIN, () -> {
            jdbc.sql("delete from unit_act where unit_id in (select id from org_unit where code = ?)")
                    .param(CODE)
                    .update();
            jdbc.sql("delete from unit_state where code = ?").param(CODE).update();
            jdbc.sql("delete from org_unit where code = ?").param(CODE).update();
            UnitStamp.renew(jdbc);
        });
    }

    private long found(LocalDate day) {
        return units.count(SOUGHT, day);
    }

    private void found() {
        LocalDate today = clock.today();
        UUID document =
                decisions.list(DecisionFilter.ALL, today, 0, 1).getFirst().id();
        acts.found(
                new Founding(Ids.next(), UnitKind.DEPARTMENT, CODE, "Sở Mốc giới", null),
                new Basis(today, document, ""));
    }

    @Test
    void aNewUnitIsFoundAtOnceAndTheDayBeforeStaysAsItWas() {
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            assertThat(found(today)).isZero();
            found();
            assertThat(found(today)).isEqualTo(1);
            assertThat(found(today.minusDays(1))).isZero();
        });
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            transaction.executeWithoutResult(status -> {
                found();
                assertThat(found(today)).as("in the transaction itself").isEqualTo(1);
                status.setRollbackOnly();
            });
            assertThat(found(today)).isZero();
        });
    }

    @Test
    void othersSeeAChangeOnlyWhenItIsCommitted() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Thread writer = Thread.ofVirtual()
                .start(() -> as.person(
                        ADMIN,
                        () -> transaction.executeWithoutResult(status -> {
                            found();
                            written.countDown();
                            await(looked);
                        })));
        await(written);
        as.person(ADMIN, () -> assertThat(found(clock.today())).isZero());
        looked.countDown();
        writer.join();
        as.person(ADMIN, () -> assertThat(found(clock.today())).isEqualTo(1));
    }

    @Test
    void whatIsKeptIsNotReadAgainUntilItChanges() throws Exception {
        assertThat(statements()).as("first").isLessThanOrEqualTo(2);
        assertThat(statements()).as("kept").isEqualTo(1);
        as.person(ADMIN, () -> found());
        assertThat(statements()).as("after a change").isEqualTo(2);
        assertThat(statements()).as("kept again").isEqualTo(1);
    }

    private int statements() {
        int[] sent = new int[1];
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            sent[0] = QueryCount.of(() -> units.count(SOUGHT, today)).size();
        });
        return sent[0];
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
