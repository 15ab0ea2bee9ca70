package vn.motcua.procedure.intake;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.procedure.ProcedureColumns;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.ProcedureStore;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** Turns staged rows into versions, in a few statements however many rows there are. */
@Component
class ImportWriter {

    private static final int CHUNK = 500;

    /** Rows that are written in one statement: so long nobody hears how far it is. */
    private static final int PART = 5_000;

    private static final String END = """
            update procedure_version
            set valid_to = case when valid_from > ? then valid_from else ? end, open_marker = null
            where open_marker = 1 and id in
                (select r.base_id from procedure_import_row r
                 where r.import_id = ? and r.list_row > ? and r.list_row <= ? and r.accepted = 1
                    and r.verdict = 'CHANGED')
            """;

    private static final String INSERT = """
            insert into procedure_version
                (id, procedure_id, code, raw_code, valid_from, act_id, open_marker, %s)
            select r.version_id, r.procedure_id, r.code, r.raw_code,
                case when b.valid_from > ? then b.valid_from else ? end, ?, 1, %s
            from procedure_import_row r
            left join procedure_version b on b.id = r.base_id
            where r.import_id = ? and r.list_row > ? and r.list_row <= ? and r.accepted = 1
                and r.verdict in ('NEW', 'CHANGED')
            """.formatted(
                    ProcedureColumns.CONTENT,
                    java.util.Arrays.stream(ProcedureField.values())
                                    .map(field -> "r." + field.column())
                                    .collect(Collectors.joining(", "))
                            + ", r.time_limit_days, r.search_key");

    private final JdbcTemplate jdbc;
    private final ImportRowStore rows;
    private final ProcedureStore procedures;

    private final TransactionTemplate transaction;

    ImportWriter(
            JdbcTemplate jdbc,
            ImportRowStore rows,
            ProcedureStore procedures,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.rows = rows;
        this.procedures = procedures;
    }

    /**
     * Compares those rows anew whose procedure was changed, added or ended since they were compared, each part in a
     * transaction of its own.
     *
     * @return how many of these that are not left out would now do something else than nothing
     */
    int refresh(UUID importId) {
        Comparison comparison = new Comparison(() -> new NameMatcher(Map.of()));
        int unseen = 0;
        List<Integer> stale = stale(importId, 0);
        while (!stale.isEmpty()) {
            List<Integer> part = stale;
            unseen += requireNonNull(transaction.execute(status -> {
                List<StagedRow> compared = compare(importId, rows.read(importId, part), comparison);
                rows.replace(importId, compared, true);
                return (int) compared.stream()
                        .filter(row -> row.accepted() && row.verdict() != Verdict.UNCHANGED)
                        .count();
            }));
            stale = stale(importId, part.getLast());
        }
        return unseen;
    }

    private List<Integer> stale(UUID importId, int after) {
        return jdbc.query("""
                select r.list_row from procedure_import_row r
                left join procedure_version v on v.code = r.code and v.open_marker = 1
                where r.import_id = ? and r.list_row > ? and r.verdict in ('NEW', 'CHANGED', 'UNCHANGED')
                    and ((v.id is null and r.base_id is not null)
                        or (v.id is not null and (r.base_id is null or r.base_id <> v.id)))
                order by r.list_row limit ?
                """, (row, number) -> row.getInt(1), Ids.bytes(importId), after, CHUNK);
    }

    /** Compares rows with what is in force now; keeps which of them are left out. */
    List<StagedRow> compare(UUID importId, List<ReadRow> chunk, Comparison comparison) {
        Map<String, ProcedureState> inForce = inForce(chunk);
        List<Object> parameters = new ArrayList<>(List.of(Ids.bytes(importId)));
        chunk.forEach(row -> parameters.add(row.row()));
        Map<Integer, Boolean> accepted = new HashMap<>();
        jdbc.query(
                "select list_row, accepted from procedure_import_row where import_id = ? and list_row in (?"
                        + ", ?".repeat(chunk.size() - 1) + ")",
                row -> {
                    accepted.put(row.getInt(1), row.getInt(2) == 1);
                },
                parameters.toArray());
        return chunk.stream()
                .map(row -> comparison.compare(row, state(row, inForce)))
                .map(row -> new StagedRow(
                        row.read(),
                        row.verdict(),
                        accepted.getOrDefault(row.read().row(), true),
                        row.stated(),
                        row.content(),
                        row.versionId(),
                        row.procedureId(),
                        row.baseId(),
                        row.changes(),
                        row.candidates()))
                .toList();
    }

    /** The procedures in force with the codes of some rows. */
    Map<String, ProcedureState> inForce(List<ReadRow> chunk) {
        return procedures
                .open(chunk.stream()
                        .map(ReadRow::code)
                        .filter(java.util.Objects::nonNull)
                        .map(code -> java.util.Objects.requireNonNull(code).key())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ProcedureState::code, state -> state));
    }

    static @org.jspecify.annotations.Nullable ProcedureState state(ReadRow row, Map<String, ProcedureState> inForce) {
        var code = row.code();
        return code == null ? null : inForce.get(code.key());
    }

    /**
     * Begins a version for every accepted row that is new or changed. A version that begins only in days to come is
     * followed by one that begins on the same day.
     *
     * @param progress told how many versions are written
     * @throws PortalException ({@code procedures.import-race}) when somebody else changes the same procedures just now
     */
    void write(StagedImport staged, UUID act, LocalDate today, IntConsumer progress) {
        try {
            byte[] id = Ids.bytes(staged.id());
            int last = requireNonNull(jdbc.queryForObject(
                    "select max(list_row) from procedure_import_row where import_id = ?", Integer.class, (Object) id));
            int ended = 0;
            int written = 0;
            for (int from = 0; from < last; from += PART) {
                if (staged.accepted(Verdict.CHANGED) > 0) {
                    ended += jdbc.update(END, today, today, id, from, from + PART);
                }
                written += jdbc.update(INSERT, today, today, Ids.bytes(act), id, from, from + PART);
                progress.accept(written);
            }
            if (ended != staged.accepted(Verdict.CHANGED) || written != staged.writes()) {
                throw new OptimisticLockingFailureException("A procedure has been changed meanwhile");
            }
            procedures.changed();
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            PortalException race = PortalException.conflict("procedures.import-race");
            race.initCause(e);
            throw race;
        }
    }
}
