package vn.motcua.procedure.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureColumns;
import vn.motcua.procedure.ProcedureField;
import vn.motcua.procedure.ProcedureState;
import vn.motcua.procedure.ProcedureStore;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;

/** Turns staged rows into versions, in a few statements however many rows there are. */
@Component
class ImportWriter {

    private static final int CHUNK = 500;

    private static final String INSERT = """
            insert into procedure_version
                (id, procedure_id, code, raw_code, valid_from, act_id, open_marker, %s)
            select r.version_id, r.procedure_id, r.code, r.raw_code,
                case when b.valid_from > ? then b.valid_from else ? end, ?, 1, %s
            from procedure_import_row r
            left join procedure_version b on b.id = r.base_id
            where r.import_id = ? and r.accepted = 1 and r.verdict in ('NEW', 'CHANGED')
            """.formatted(
                    ProcedureColumns.CONTENT,
                    java.util.Arrays.stream(ProcedureField.values())
                                    .map(field -> "r." + field.column())
                                    .collect(Collectors.joining(", "))
                            + ", r.time_limit_days, r.search_key");

    private final JdbcTemplate jdbc;
    private final ImportRowStore rows;
    private final ProcedureStore procedures;

    ImportWriter(JdbcTemplate jdbc, ImportRowStore rows, ProcedureStore procedures) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.procedures = procedures;
    }

    /** Compares those rows anew whose procedure was changed, added or ended since they were compared. */
    void refresh(UUID importId) {
        List<Integer> stale = jdbc.query("""
                select r.list_row from procedure_import_row r
                left join procedure_version v on v.code = r.code and v.open_marker = 1
                where r.import_id = ? and r.verdict in ('NEW', 'CHANGED', 'UNCHANGED')
                    and ((v.id is null and r.base_id is not null)
                        or (v.id is not null and (r.base_id is null or r.base_id <> v.id)))
                order by r.list_row
                """, (row, number) -> row.getInt(1), (Object) Ids.bytes(importId));
        Comparison comparison = new Comparison(() -> new NameMatcher(Map.of()));
        for (int from = 0; from < stale.size(); from += CHUNK) {
            List<ReadRow> chunk = rows.read(importId, stale.subList(from, Math.min(stale.size(), from + CHUNK)));
            rows.replace(importId, compare(importId, chunk, comparison));
        }
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
     * @throws PortalException ({@code procedures.import-race}) when somebody else changes the same procedures just now
     */
    void write(StagedImport staged, UUID act, LocalDate today) {
        try {
            byte[] id = Ids.bytes(staged.id());
            int ended = jdbc.update("""
                    update procedure_version
                    set valid_to = case when valid_from > ? then valid_from else ? end, open_marker = null
                    where open_marker = 1 and id in
                        (select r.base_id from procedure_import_row r
                         where r.import_id = ? and r.accepted = 1 and r.verdict = 'CHANGED')
                    """, today, today, id);
            if (ended != staged.accepted(Verdict.CHANGED)) {
                throw new OptimisticLockingFailureException("A procedure has been changed meanwhile");
            }
            jdbc.update(INSERT, today, today, Ids.bytes(act), id);
            procedures.changed();
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            PortalException race = PortalException.conflict("procedures.import-race");
            race.initCause(e);
            throw race;
        }
    }
}
