package vn.motcua.catalogue.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Ids;

/**
 * Rows of one of the two lists of a catalogue version, as {@code r}, with the state {@code v} of the procedure that each
 * names.
 *
 * @param table holds the list
 */
public record ListedRows(String table) {

    private String from(EntryCondition where) {
        return """
                 from %s r join procedure_version v on v.id = r.procedure_version_id
                where r.catalogue_id = :catalogue and %s""".formatted(table, where.sql());
    }

    private JdbcClient.StatementSpec of(
            JdbcClient jdbc, String columns, UUID catalogue, EntryCondition where, String end) {
        return jdbc.sql("select " + columns + from(where) + end)
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters());
    }

    /**
     * @param columns of {@code r}, beside its keys and what the procedure is called
     * @param first by what they are ordered before field and code; "" for nothing
     */
    public <T> List<T> page(
            JdbcClient jdbc,
            UUID catalogue,
            EntryCondition where,
            String columns,
            String first,
            int offset,
            int limit,
            RowMapper<T> row) {
        return of(
                        jdbc,
                        "r.id, r.procedure_id, r.procedure_version_id, v.code, v.name, v.field, v.levels, " + columns,
                        catalogue,
                        where,
                        " order by " + first + "v.field, v.code limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(row)
                .list();
    }

    public long count(JdbcClient jdbc, UUID catalogue, EntryCondition where) {
        return of(jdbc, "count(*)", catalogue, where, "").query(Long.class).single();
    }

    /** Keys of the rows that are of this version and selected. */
    public List<UUID> ids(JdbcClient jdbc, UUID catalogue, EntrySelection selection) {
        return of(jdbc, "r.id", catalogue, EntryCondition.of(selection, "r.id"), "")
                .query((row, index) -> id(row, "id"))
                .list();
    }

    /** The subject areas of its procedures. */
    List<String> fields(JdbcClient jdbc, UUID catalogue) {
        return of(jdbc, "distinct v.field", catalogue, EntryCondition.of(EntryFilter.ALL), "")
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** The key in a column. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return Ids.of(row.getBytes(column));
    }
}
