package vn.motcua.procedure.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.Times;

/**
 * Moves imports from state to state; knows nothing of who may. Whoever works on an import says so every few seconds: of
 * one that is silent for a minute the portal was stopped in the middle.
 */
@Component
class ImportStates {

    /** Longer than any pause between two signs of life. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** Between the arguments of the message that says why a list could not be read. */
    static final String ARGUMENT = "\u001f";

    private static final int ARGUMENTS_LENGTH = 500;

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    ImportStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where an import really stands: one that nothing works on any more can be read anew, or waits as before, since
     * nothing of it was written.
     */
    static ImportState actual(ImportState stored, Instant touched, Instant now) {
        boolean silent = touched.plus(SILENCE).isBefore(now);
        return switch (stored) {
            case READING -> silent ? ImportState.INTERRUPTED : stored;
            case TAKING_OVER -> silent ? ImportState.READY : stored;
            default -> stored;
        };
    }

    /** Says how far the reading is; false when somebody cancelled it, or reads the list anew. */
    boolean reach(UUID id, UUID run, int rows) {
        return jdbc.sql("""
                        update procedure_import set rows_read = ?, touched_at = ?
                        where id = ? and run_id = ? and state = 'READING'
                        """).params(rows, now(), Ids.bytes(id), Ids.bytes(run)).update() == 1;
    }

    /** Lets a list wait that was read to its end. */
    void ready(UUID id, UUID run) {
        jdbc.sql("""
                        update procedure_import set state = 'READY', run_id = null, touched_at = ?
                        where id = ? and run_id = ? and state = 'READING'
                        """).params(now(), Ids.bytes(id), Ids.bytes(run)).update();
    }

    /** Moves an import on; false when it is not in the state that it should come from. */
    boolean move(UUID id, ImportState from, ImportState to) {
        return jdbc.sql("update procedure_import set state = ?, touched_at = ? where id = ? and state = ?")
                        .params(to.name(), now(), Ids.bytes(id), from.name())
                        .update()
                == 1;
    }

    /** Begins to read a file that was kept; false when somebody else does, or it is left. */
    boolean beginReading(UUID id, UUID run, ListShape shape) {
        return jdbc.sql("""
                        update procedure_import
                        set state = 'READING', run_id = ?, touched_at = ?, columns_read = ?, with_tasks = ?,
                            rows_read = 0
                        where id = ? and (state = 'MAPPING' or (state = 'READING' and touched_at < ?))
                        """)
                        .params(
                                Ids.bytes(run),
                                now(),
                                shape.encoded(),
                                shape.hasTasks() ? 1 : 0,
                                Ids.bytes(id),
                                silent())
                        .update()
                == 1;
    }

    void fail(UUID id, UUID run, PortalException why) {
        String arguments = String.join(
                ARGUMENT, Arrays.stream(why.arguments()).map(String::valueOf).toList());
        jdbc.sql("""
                        update procedure_import set state = 'FAILED', failure_key = ?, failure_arguments = ?
                        where id = ? and run_id = ? and state = 'READING'
                        """)
                .params(
                        why.messageKey(),
                        arguments.substring(0, Math.min(arguments.length(), ARGUMENTS_LENGTH)),
                        Ids.bytes(id),
                        Ids.bytes(run))
                .update();
    }

    /** Keeps others from taking the import over until the transaction ends; one that is run by nothing waits again. */
    void lock(UUID id) {
        jdbc.sql("select id from procedure_import where id = ? for update")
                .param(Ids.bytes(id))
                .query((row, number) -> row.getBytes(1))
                .list();
        jdbc.sql("""
                        update procedure_import set state = 'READY', run_id = null
                        where id = ? and state = 'TAKING_OVER' and touched_at < ?
                        """).params(Ids.bytes(id), silent()).update();
    }

    /** Gives an import that waits to one run; false when it does not wait, or another run has it. */
    boolean claim(UUID id, UUID run, String username) {
        return jdbc.sql("""
                        update procedure_import
                        set state = 'TAKING_OVER', run_id = ?, taken_by = ?, rows_taken = 0, failure_key = null,
                            touched_at = ?
                        where id = ? and (state = 'READY' or (state = 'TAKING_OVER' and touched_at < ?))
                        """)
                        .params(Ids.bytes(run), username, now(), Ids.bytes(id), silent())
                        .update()
                == 1;
    }

    /** A sign of life; false when the import does not belong to the run any more. */
    boolean beat(UUID id, UUID run, int rows) {
        return jdbc.sql("update procedure_import set rows_taken = ?, touched_at = ? where id = ? and run_id = ?")
                        .params(rows, now(), Ids.bytes(id), Ids.bytes(run))
                        .update()
                == 1;
    }

    /** Lets an import wait again; of what a run wrote nothing remains. */
    void release(UUID id, UUID run, @Nullable String reason) {
        jdbc.sql("""
                        update procedure_import set state = 'READY', run_id = null, failure_key = ?
                        where id = ? and run_id = ? and state = 'TAKING_OVER'
                        """)
                .param(1, reason)
                .param(2, Ids.bytes(id))
                .param(3, Ids.bytes(run))
                .update();
    }

    /** Takes an import from whatever run has it; false when none has. */
    boolean stop(UUID id) {
        return jdbc.sql(
                                "update procedure_import set state = 'READY', run_id = null where id = ? and state = 'TAKING_OVER'")
                        .param(Ids.bytes(id))
                        .update()
                == 1;
    }

    /** Ends a run with what it wrote; false when the import does not belong to it any more. */
    boolean written(UUID id, UUID run, UUID act, ImportResult result) {
        return jdbc.sql("""
                        update procedure_import
                        set state = 'WRITTEN', run_id = null, act_id = ?, taken_new = ?, taken_changed = ?,
                            taken_unchanged = ?
                        where id = ? and run_id = ? and state = 'TAKING_OVER'
                        """)
                        .params(
                                Ids.bytes(act),
                                result.created(),
                                result.changed(),
                                result.unchanged(),
                                Ids.bytes(id),
                                Ids.bytes(run))
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return Times.utc(clock.instant());
    }

    private LocalDateTime silent() {
        return Times.utc(clock.instant().minus(SILENCE));
    }
}
