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

    private static final ListedRows LIST = new ListedRows("catalogue_entry");

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
        List<EntryRow> rows = LIST.page(
                jdbc,
                catalogue,
                where,
                "r.tasks, r.service_form, r.levels offered, r.starts_on, r.note",
                "",
                offset,
                limit,
                (row, index) -> row(row));
        Map<UUID, List<EntryPlace>> found =
                places.of(rows.stream().map(EntryRow::id).toList());
        return rows.stream()
                .map(row -> row.at(found.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** One entry with its places. */
    public Optional<EntryRow> find(UUID catalogue, UUID entry) {
        return find(catalogue, EntryCondition.of(EntrySelection.of(Set.of(entry)), "r.id"), 0, 1).stream()
                .findFirst();
    }

    public long count(UUID catalogue, EntryFilter filter) {
        return LIST.count(jdbc, catalogue, EntryCondition.of(filter));
    }

    /** The subject areas of its procedures. */
    public List<String> fields(UUID catalogue) {
        return LIST.fields(jdbc, catalogue);
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
        return LIST.ids(jdbc, catalogue, selection);
    }
}
