package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.procedure.ProcedureEditService;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.tenancy.ProvinceClock;
import vn.motcua.testing.As;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.ProcedureStamp;
import vn.motcua.testing.QueryCount;

/** What is kept in memory never tells anything but what is committed. Writes in Phú Thọ only, and puts it back. */
@DatabaseTest
class ProcedureIndexesTests {

    private static final String ADMIN = "phu-tho-admin";
    private static final String CODE = "2.002189";
    private static final String WORD = "Mốc giới";
    private static final ProcedureFilter SOUGHT = new ProcedureFilter("gioi moc", null, null);
    private static final int WAIT_SECONDS = 20;

    @Autowired
    ProcedureService procedures;

    @Autowired
    ProcedureEditService edits;

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
            jdbc.sql("delete from procedure_version where valid_from > '2015-01-01'")
                    .update();
            jdbc.sql("update procedure_version set valid_to = null, open_marker = 1")
                    .update();
            ProcedureStamp.renew(jdbc);
        });
    }

    private int found(LocalDate day) {
        return procedures.count(SOUGHT, day);
    }

    private void rename() {
        ProcedureState before = edits.open(CODE);
        edits.edit(CODE, before.versionId(), before.content().with(ProcedureField.NAME, WORD), "Theo QĐ 12/QĐ-UBND");
    }

    @Test
    void aChangeIsFoundAtOnceAndTheDayBeforeStaysAsItWas() {
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            assertThat(found(today)).isZero();
            rename();
            assertThat(found(today)).isEqualTo(1);
            assertThat(found(today.minusDays(1))).isZero();
        });
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            transaction.executeWithoutResult(status -> {
                rename();
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
                            rename();
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
        as.person(ADMIN, this::rename);
        assertThat(statements()).as("after a change").isEqualTo(2);
        assertThat(statements()).as("kept again").isEqualTo(1);
    }

    private int statements() throws Exception {
        int[] sent = new int[1];
        as.person(ADMIN, () -> {
            LocalDate today = clock.today();
            try {
                sent[0] = QueryCount.of(() -> procedures.count(SOUGHT, today)).size();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
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
