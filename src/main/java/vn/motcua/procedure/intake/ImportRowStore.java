package vn.motcua.procedure.intake;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.importing.Fault;
import vn.motcua.procedure.ProcedureColumns;
import vn.motcua.procedure.content.ProcedureCode;
import vn.motcua.procedure.content.ProcedureContent;
import vn.motcua.procedure.content.ProcedureField;
import vn.motcua.shared.Ids;

/** The staged rows of imports; knows nothing of who may see them. */
@Component
class ImportRowStore {

    private static final String INSERT = """
            insert into procedure_import_row (import_id, list_row, verdict, accepted, written_code, code, raw_code,
                version_id, procedure_id, base_id, by_name, stated, tasks, place, start_day, changes, faults, cells,
                candidates, compared_anew, %s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %s)
            """.formatted(ProcedureColumns.CONTENT, ProcedureColumns.MARKS);

    private static final int ANEW = 20;
    private static final int FIRST_OF_CONTENT = 21;
    private static final int WRITTEN_CODE_LENGTH = 100;

    private final JdbcTemplate jdbc;

    ImportRowStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID importId, List<StagedRow> rows) {
        add(importId, rows, false);
    }

    private void add(UUID importId, List<StagedRow> rows, boolean anew) {
        byte[] id = Ids.bytes(importId);
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(INSERT, rows, rows.size(), (insert, row) -> {
                fill(insert, id, row);
                insert.setInt(ANEW, anew ? 1 : 0);
            });
        }
    }

    private static void fill(PreparedStatement insert, byte[] importId, StagedRow row) throws SQLException {
        ReadRow read = row.read();
        ProcedureCode code = read.code();
        String written = read.writtenCode();
        boolean plain = !row.verdict().blocks();
        insert.setBytes(1, importId);
        insert.setInt(2, read.row());
        insert.setString(3, row.verdict().name());
        insert.setInt(4, row.accepted() ? 1 : 0);
        insert.setString(5, written.substring(0, Math.min(written.length(), WRITTEN_CODE_LENGTH)));
        insert.setString(6, code == null ? null : code.key());
        insert.setString(7, code == null ? null : code.raw());
        insert.setBytes(8, Ids.bytes(row.versionId()));
        insert.setBytes(9, Ids.bytes(row.procedureId()));
        UUID base = row.baseId();
        insert.setBytes(10, base == null ? null : Ids.bytes(base));
        insert.setInt(11, read.byName() ? 1 : 0);
        insert.setInt(12, RowTexts.bits(row.stated()));
        Integer tasks = read.tasks();
        if (tasks == null) {
            insert.setNull(13, Types.INTEGER);
        } else {
            insert.setInt(13, tasks);
        }
        insert.setString(14, read.place());
        insert.setObject(15, read.start(), Types.DATE);
        insert.setString(16, RowTexts.changes(row.changes()));
        insert.setString(17, RowTexts.faults(read.faults()));
        // What can be taken over says in its content all that the list said.
        insert.setString(18, plain && !read.byName() ? null : RowTexts.cells(read.cells()));
        insert.setString(19, RowTexts.candidates(row.candidates()));
        ProcedureColumns.fill(insert, FIRST_OF_CONTENT, code == null ? written : code.key(), row.content());
    }

    /** @param anew whether they differ from what a person may have seen */
    void replace(UUID importId, List<StagedRow> rows, boolean anew) {
        jdbc.batchUpdate(
                "delete from procedure_import_row where import_id = ? and list_row = ?",
                rows,
                Math.max(1, rows.size()),
                (delete, row) -> {
                    delete.setBytes(1, Ids.bytes(importId));
                    delete.setInt(2, row.read().row());
                });
        add(importId, rows, anew);
    }

    int drop(UUID importId) {
        return jdbc.update("delete from procedure_import_row where import_id = ?", (Object) Ids.bytes(importId));
    }

    List<ImportRow> find(UUID importId, Verdict verdict, int offset, int limit) {
        return jdbc.query(
                "select * from procedure_import_row where import_id = ? and verdict = ?"
                        // All columns of the index, so that both databases read a page from it without sorting.
                        + " order by import_id, verdict, compared_anew desc, list_row limit ? offset ?",
                (row, number) -> row(row),
                Ids.bytes(importId),
                verdict.name(),
                limit,
                offset);
    }

    Optional<ImportRow> find(UUID importId, int row) {
        return jdbc
                .query(
                        "select * from procedure_import_row where import_id = ? and list_row = ?",
                        (each, number) -> row(each),
                        Ids.bytes(importId),
                        row)
                .stream()
                .findFirst();
    }

    List<Fault> faults(UUID importId, int most) {
        return jdbc
                .query(
                        """
                        select list_row, faults from procedure_import_row
                        where import_id = ? and verdict = 'FAULTY' and accepted = 1 order by list_row limit ?
                        """,
                        (row, number) -> RowTexts.faults(row.getInt(1), row.getString(2)),
                        Ids.bytes(importId),
                        most)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What the accepted rows of a list say of procedures. */
    List<ImportedEntries.Entry> entries(UUID importId) {
        return jdbc.query(
                """
                select procedure_id, code, tasks, place, start_day from procedure_import_row
                where import_id = ? and accepted = 1 and code is not null order by list_row
                """,
                (row, number) -> {
                    int tasks = row.getInt("tasks");
                    @Nullable Integer tasksOrNone = row.wasNull() ? null : tasks;
                    return new ImportedEntries.Entry(
                            Ids.of(row.getBytes("procedure_id")),
                            row.getString("code"),
                            tasksOrNone,
                            text(row, "place"),
                            row.getObject("start_day", LocalDate.class));
                },
                Ids.bytes(importId));
    }

    /** Another row of the list with the code. */
    OptionalInt withCode(UUID importId, String code, int butRow) {
        return jdbc.query(
                        """
                        select min(list_row) from procedure_import_row
                        where import_id = ? and code = ? and list_row <> ?
                        """,
                        (row, number) -> {
                            int found = row.getInt(1);
                            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(found);
                        },
                        Ids.bytes(importId),
                        code,
                        butRow)
                .getFirst();
    }

    int accept(UUID importId, Collection<Integer> rows, boolean accepted) {
        int changed = 0;
        for (int count : jdbc.batchUpdate(
                "update procedure_import_row set accepted = ? where import_id = ? and list_row = ?",
                rows.stream()
                        .map(row -> new Object[] {accepted ? 1 : 0, Ids.bytes(importId), row})
                        .toList())) {
            changed += Math.max(0, count);
        }
        return changed;
    }

    int accept(UUID importId, Verdict verdict, boolean accepted) {
        return jdbc.update(
                "update procedure_import_row set accepted = ? where import_id = ? and verdict = ?",
                accepted ? 1 : 0,
                Ids.bytes(importId),
                verdict.name());
    }

    /** Rows as they were read, for comparing them anew. */
    List<ReadRow> read(UUID importId, Collection<Integer> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(Ids.bytes(importId)));
        parameters.addAll(rows);
        return jdbc.query(
                "select * from procedure_import_row where import_id = ? and list_row in (?"
                        + ", ?".repeat(rows.size() - 1) + ")",
                (row, number) -> reading(row),
                parameters.toArray());
    }

    private static ReadRow reading(ResultSet row) throws SQLException {
        ProcedureContent content = ProcedureColumns.content(row);
        Map<ProcedureField, String> stated = new EnumMap<>(ProcedureField.class);
        RowTexts.fields(row.getInt("stated")).forEach(field -> stated.put(field, content.text(field)));
        int number = row.getInt("list_row");
        String code = row.getString("code");
        int tasks = row.getInt("tasks");
        @Nullable Integer tasksOrNone = row.wasNull() ? null : tasks;
        return new ReadRow(
                number,
                row.getString("written_code"),
                code == null ? null : new ProcedureCode(code, row.getString("raw_code")),
                stated,
                row.getInt("by_name") == 1,
                tasksOrNone,
                text(row, "place"),
                row.getObject("start_day", LocalDate.class),
                RowTexts.faults(number, row.getString("faults")),
                RowTexts.cells(row.getString("cells")));
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        ReadRow read = reading(row);
        ProcedureContent content = ProcedureColumns.content(row);
        return new ImportRow(
                read.row(),
                Verdict.valueOf(row.getString("verdict")),
                row.getInt("accepted") == 1,
                row.getInt("compared_anew") == 1,
                read.writtenCode(),
                content,
                RowTexts.changes(content, row.getString("changes")),
                read.faults(),
                RowTexts.candidates(row.getString("candidates")),
                cells(read, content),
                read.tasks(),
                read.place(),
                read.start());
    }

    private static Map<ImportColumn, String> cells(ReadRow read, ProcedureContent content) {
        if (!read.cells().isEmpty()) {
            return read.cells();
        }
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        cells.put(ImportColumn.CODE, read.writtenCode());
        for (ImportColumn column : ImportColumn.values()) {
            column.field()
                    .filter(field -> read.stated().containsKey(field))
                    .ifPresent(field -> cells.put(column, content.text(field)));
        }
        return cells;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
