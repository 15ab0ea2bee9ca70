package vn.motcua.catalogue.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.ServiceForm;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;

/** Reads the entries of catalogues; who may see them is for whoever asks to know. */
@Component
public class EntryQueries {

    private static final String ROWS = """
            from catalogue_entry e
            join procedure_version v on v.id = e.procedure_version_id
            where e.catalogue_id = :catalogue and\s""";

    private final JdbcClient jdbc;
    private final EntryPlaces places;

    EntryQueries(JdbcClient jdbc, EntryPlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** In the order of fields and codes, with the places of each: two queries, however many rows. */
    public List<EntryRow> find(UUID catalogue, EntryFilter filter, int offset, int limit) {
        return find(catalogue, EntryCondition.of(filter), offset, limit);
    }

    private List<EntryRow> find(UUID catalogue, EntryCondition where, int offset, int limit) {
        List<EntryRow> rows = jdbc.sql(
                        """
                        select e.id, e.procedure_id, e.procedure_version_id, v.code, v.name, v.field, v.levels,
                            e.tasks, e.service_form, e.levels offered, e.starts_on, e.note
                        """ + ROWS + where.sql() + " order by v.field, v.code limit :limit offset :offset")
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row))
                .list();
        Map<UUID, List<EntryPlace>> found =
                places.of(rows.stream().map(EntryRow::id).toList());
        return rows.stream()
                .map(row -> row.at(found.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** One entry with its places. */
    public Optional<EntryRow> find(UUID catalogue, UUID entry) {
        return find(catalogue, EntryCondition.of(EntrySelection.of(Set.of(entry)), "e.id"), 0, 1).stream()
                .findFirst();
    }

    public long count(UUID catalogue, EntryFilter filter) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select count(*) " + ROWS + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** The subject areas of its procedures. */
    public List<String> fields(UUID catalogue) {
        return jdbc.sql("select distinct v.field " + ROWS + "1 = 1")
                .param("catalogue", Ids.bytes(catalogue))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("procedure_id")),
                Ids.of(row.getBytes("procedure_version_id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("field"),
                Level.split(row.getString("levels")),
                new EntryTerms(
                        TransferTask.of(row.getInt("tasks")),
                        ServiceForm.valueOf(row.getString("service_form")),
                        Level.split(row.getString("offered")),
                        Times.day(row, "starts_on"),
                        row.getString("note")),
                List.of());
    }

    /** Keys of the entries that are of this catalogue and selected. */
    public List<UUID> ids(UUID catalogue, EntrySelection selection) {
        EntryCondition where = EntryCondition.of(selection, "e.id");
        return jdbc.sql("select e.id " + ROWS + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }
}
