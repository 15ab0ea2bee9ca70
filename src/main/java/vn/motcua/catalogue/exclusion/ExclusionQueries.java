package vn.motcua.catalogue.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.entry.EntryCondition;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** Reads the second list of catalogues; who may see it is for whoever asks to know. */
@Component
public class ExclusionQueries {

    private static final String ROWS = """
            from catalogue_exclusion x
            join procedure_version v on v.id = x.procedure_version_id
            where x.catalogue_id = :catalogue and\s""";

    private final JdbcClient jdbc;

    ExclusionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody has confirmed yet comes first, then in the order of fields and codes. */
    public List<ExclusionRow> find(UUID catalogue, EntryFilter filter, int offset, int limit) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("""
                        select x.id, x.procedure_id, x.procedure_version_id, v.code, v.name, v.field, v.levels,
                            x.reason, x.note, x.confirmed
                        """ + ROWS + where.sql() + " order by x.confirmed, v.field, v.code limit :limit offset :offset")
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row))
                .list();
    }

    public long count(UUID catalogue, EntryFilter filter) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select count(*) " + ROWS + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static ExclusionRow row(ResultSet row) throws SQLException {
        return new ExclusionRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("procedure_id")),
                Ids.of(row.getBytes("procedure_version_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                Level.split(row.getString("levels")),
                ExclusionReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getBoolean("confirmed"));
    }

    /** Keys of the rows that are of this catalogue and selected. */
    List<UUID> ids(UUID catalogue, EntrySelection selection) {
        EntryCondition where = EntryCondition.of(selection, "x.id");
        return jdbc.sql("select x.id " + ROWS + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }
}
