package vn.motcua.procedure.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** The imports of a province and where they stand; knows nothing of who may see them. */
@Component
class ImportStore {

    /** Longer than any pause between two batches of rows. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final int FILE_NAME_LENGTH = 300;

    private static final String SELECT = """
            select id, file_name, started_by, started_at, touched_at, state, failure_key, columns_read, rows_read,
                with_tasks
            from procedure_import""";

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID create(String fileName, String sha256, String username, ListShape shape) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into procedure_import (id, file_name, sha256, started_by, started_at, touched_at, state,
                            columns_read, rows_read, with_tasks)
                        values (?, ?, ?, ?, ?, ?, 'READING', ?, 0, ?)
                        """)
                .params(
                        Ids.bytes(id),
                        fileName.substring(0, Math.min(fileName.length(), FILE_NAME_LENGTH)),
                        sha256,
                        username,
                        Times.utc(clock.instant()),
                        Times.utc(clock.instant()),
                        shape.encoded(),
                        shape.hasTasks() ? 1 : 0)
                .update();
        return id;
    }

    /** Says how far the reading is; false when somebody cancelled it. */
    boolean reach(UUID id, int rows) {
        return jdbc.sql("update procedure_import set rows_read = ?, touched_at = ? where id = ? and state = 'READING'")
                        .params(rows, Times.utc(clock.instant()), Ids.bytes(id))
                        .update()
                == 1;
    }

    /** Moves an import on; false when it is not in the state that it should come from. */
    boolean move(UUID id, ImportState from, ImportState to) {
        return jdbc.sql("update procedure_import set state = ?, touched_at = ? where id = ? and state = ?")
                        .params(to.name(), Times.utc(clock.instant()), Ids.bytes(id), from.name())
                        .update()
                == 1;
    }

    void fail(UUID id, String failureKey) {
        jdbc.sql("update procedure_import set state = 'FAILED', failure_key = ? where id = ? and state = 'READING'")
                .params(failureKey, Ids.bytes(id))
                .update();
    }

    void written(UUID id, UUID act) {
        jdbc.sql("update procedure_import set state = 'WRITTEN', act_id = ? where id = ?")
                .params(Ids.bytes(act), Ids.bytes(id))
                .update();
    }

    /** Keeps others from taking the import over until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql("select id from procedure_import where id = ? for update")
                .param(Ids.bytes(id))
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    Optional<StagedImport> find(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> row(row))
                .optional();
    }

    /** Those that wait for a person, the youngest first; how many rows there are of each verdict is left out. */
    List<StagedImport> waiting() {
        return jdbc.sql(SELECT + " where state in ('READING', 'READY', 'FAILED') order by started_at desc, id desc")
                .query((row, number) -> row(row, false))
                .list();
    }

    /** The last lists that were taken over and say which tasks go over. */
    List<StagedImport> withTasks(int limit) {
        return jdbc.sql(SELECT
                        + " where state = 'WRITTEN' and with_tasks = 1 order by started_at desc, id desc limit ?")
                .param(limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** Drops the rows that nobody needs any more: of lists that were left, or taken over and say nothing of tasks. */
    void clear() {
        // One import after the other, by its key: rows that others are staging just now are not touched.
        jdbc.sql("""
                        select i.id from procedure_import i
                        where (i.state in ('DISCARDED', 'FAILED') or (i.state = 'WRITTEN' and i.with_tasks = 0))
                            and exists (select 1 from procedure_import_row r where r.import_id = i.id)
                        """)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(id -> jdbc.sql("delete from procedure_import_row where import_id = ?")
                        .param(id)
                        .update());
    }

    private StagedImport row(ResultSet row) throws SQLException {
        return row(row, true);
    }

    private StagedImport row(ResultSet row, boolean counted) throws SQLException {
        UUID id = Ids.of(row.getBytes("id"));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> leftOut = new EnumMap<>(Verdict.class);
        ImportState state = state(row);
        if (counted && state == ImportState.READY) {
            count(id, counts, leftOut);
        }
        return new StagedImport(
                id,
                row.getString("file_name"),
                row.getString("started_by"),
                moment(row, "started_at"),
                state,
                row.getInt("rows_read"),
                row.getString("failure_key"),
                row.getInt("with_tasks") == 1,
                ListShape.decoded(row.getString("columns_read")),
                counts,
                leftOut);
    }

    private void count(UUID id, Map<Verdict, Integer> counts, Map<Verdict, Integer> leftOut) {
        jdbc.sql("""
                        select verdict, accepted, count(*) from procedure_import_row
                        where import_id = ? group by verdict, accepted
                        """).param(Ids.bytes(id)).query(group -> {
            Verdict verdict = Verdict.valueOf(group.getString(1));
            counts.merge(verdict, group.getInt(3), Integer::sum);
            if (group.getInt(2) == 0) {
                leftOut.merge(verdict, group.getInt(3), Integer::sum);
            }
        });
    }

    private ImportState state(ResultSet row) throws SQLException {
        ImportState state = ImportState.valueOf(row.getString("state"));
        boolean silent = moment(row, "touched_at").plus(SILENCE).isBefore(clock.instant());
        return state == ImportState.READING && silent ? ImportState.INTERRUPTED : state;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Instant moment = Times.moment(row, column);
        return moment == null ? Instant.EPOCH : moment;
    }
}
