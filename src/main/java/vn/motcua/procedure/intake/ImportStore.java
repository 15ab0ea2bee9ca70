package vn.motcua.procedure.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** The imports of a province and where they stand; knows nothing of who may see them. */
@Component
class ImportStore {

    private static final int FILE_NAME_LENGTH = 300;

    private static final String SELECT = """
            select id, file_name, %s as started_by, started_at, touched_at, state, failure_key, failure_arguments, columns_read, rows_read,
                with_tasks, taken_by, rows_taken, taken_new, taken_changed, taken_unchanged
            from procedure_import""".formatted(PersonName.of("procedure_import.started_by"));

    /** Lists with these wait for a person. */
    private static final String WAITING = " where state in ('MAPPING', 'READING', 'READY', 'TAKING_OVER', 'FAILED')";

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state READING, or MAPPING
     * @return its key, which is also that of the run which reads it first
     */
    UUID create(String fileName, String sha256, String username, ImportState state, ListShape shape) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into procedure_import (id, file_name, sha256, started_by, started_at, touched_at, state,
                            columns_read, rows_read, with_tasks, run_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
                        """)
                .params(
                        Ids.bytes(id),
                        fileName.substring(0, Math.min(fileName.length(), FILE_NAME_LENGTH)),
                        sha256,
                        username,
                        Times.utc(clock.instant()),
                        Times.utc(clock.instant()),
                        state.name(),
                        shape.encoded(),
                        shape.hasTasks() ? 1 : 0,
                        Ids.bytes(id))
                .update();
        return id;
    }

    /** With how many rows there are of each verdict. */
    Optional<StagedImport> find(UUID id) {
        return counted(known(id).stream().toList()).stream().findFirst();
    }

    /** What an import is, without its rows. */
    Optional<StagedImport> known(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> row(row))
                .optional();
    }

    /** Those that wait for a person, the youngest first; how many rows there are of each verdict is left out. */
    List<StagedImport> waiting() {
        return jdbc.sql(SELECT + WAITING + " order by started_at desc, id desc")
                .query((row, number) -> row(row))
                .list();
    }

    /** Others that wait with the same content, or under the same name, the youngest first; without their rows. */
    List<StagedImport> twins(UUID id) {
        return jdbc.sql(SELECT + WAITING + """
                         and id <> ? and (sha256 = (select o.sha256 from procedure_import o where o.id = ?)
                            or file_name = (select o.file_name from procedure_import o where o.id = ?))
                        order by started_at desc, id desc
                        """)
                .params(Ids.bytes(id), Ids.bytes(id), Ids.bytes(id))
                .query((row, number) -> row(row))
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
        jdbc.sql("""
                        delete from procedure_import_file where import_id in
                            (select id from procedure_import where state in ('DISCARDED', 'FAILED'))
                        """).update();
    }

    private StagedImport row(ResultSet row) throws SQLException {
        ImportState state = ImportStates.actual(
                ImportState.valueOf(row.getString("state")), moment(row, "touched_at"), clock.instant());
        return new StagedImport(
                Ids.of(row.getBytes("id")),
                row.getString("file_name"),
                row.getString("started_by"),
                moment(row, "started_at"),
                state,
                row.getInt("rows_read"),
                row.getString("failure_key"),
                arguments(row.getString("failure_arguments")),
                row.getInt("with_tasks") == 1,
                ListShape.decoded(row.getString("columns_read")),
                row.getString("taken_by"),
                row.getInt("rows_taken"),
                state == ImportState.WRITTEN ? taken(row) : Map.of(),
                Map.of());
    }

    private static List<String> arguments(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(ImportStates.ARGUMENT, -1));
    }

    private static Map<Verdict, Integer> taken(ResultSet row) throws SQLException {
        return Map.of(
                Verdict.NEW, row.getInt("taken_new"),
                Verdict.CHANGED, row.getInt("taken_changed"),
                Verdict.UNCHANGED, row.getInt("taken_unchanged"));
    }

    /** Those that wait, with their rows counted: one statement for all of them. */
    private List<StagedImport> counted(List<StagedImport> imports) {
        Map<UUID, Counts> counts = imports.stream()
                .filter(each -> each.state() == ImportState.READY || each.state() == ImportState.TAKING_OVER)
                .collect(Collectors.toMap(StagedImport::id, each -> new Counts()));
        if (counts.isEmpty()) {
            return imports;
        }
        jdbc.sql("select import_id, verdict, accepted, count(*) from procedure_import_row where import_id in (?"
                        + ", ?".repeat(counts.size() - 1) + ") group by import_id, verdict, accepted")
                .params(counts.keySet().stream().map(Ids::bytes).toList())
                .query(row -> {
                    Counts of = counts.get(Ids.of(row.getBytes(1)));
                    if (of != null) {
                        of.add(Verdict.valueOf(row.getString(2)), row.getInt(3) == 1, row.getInt(4));
                    }
                });
        return imports.stream()
                .map(each -> {
                    Counts of = counts.get(each.id());
                    return of == null ? each : each.counted(of.all, of.leftOut);
                })
                .toList();
    }

    private static final class Counts {

        private final Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        private final Map<Verdict, Integer> leftOut = new EnumMap<>(Verdict.class);

        void add(Verdict verdict, boolean accepted, int rows) {
            all.merge(verdict, rows, Integer::sum);
            if (!accepted) {
                leftOut.merge(verdict, rows, Integer::sum);
            }
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable Instant moment = Times.moment(row, column);
        return moment == null ? Instant.EPOCH : moment;
    }
}
