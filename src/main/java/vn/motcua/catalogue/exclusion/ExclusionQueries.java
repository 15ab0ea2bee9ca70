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
import vn.motcua.catalogue.entry.ListedRows;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** Reads the second list of catalogues; who may see it is for whoever asks to know. */
@Component
public class ExclusionQueries {

    private static final ListedRows LIST = new ListedRows("catalogue_exclusion");

    private final JdbcClient jdbc;

    ExclusionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody has confirmed yet comes first, then in the order of fields and codes. */
    public List<ExclusionRow> find(UUID catalogue, EntryFilter filter, int offset, int limit) {
        return LIST.page(
                jdbc,
                catalogue,
                EntryCondition.of(filter),
                "r.reason, r.note, r.confirmed",
                "r.confirmed, ",
                offset,
                limit,
                (row, index) -> row(row));
    }

    public long count(UUID catalogue, EntryFilter filter) {
        return LIST.count(jdbc, catalogue, EntryCondition.of(filter));
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
        return LIST.ids(jdbc, catalogue, selection);
    }
}
