package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** The entries of catalogues, row by row; who may change them is {@link Catalogue}'s business. */
@Component
class CatalogueEntries {

    private static final String ROWS = """
            from catalogue_entry e
            join procedure_version v on v.id = e.procedure_version_id
            where e.catalogue_id = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    CatalogueEntries(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<EntryRow> find(UUID catalogue, String query, int offset, int limit) {
        List<Object> parameters = parameters(catalogue, query);
        parameters.add(limit);
        parameters.add(offset);
        return jdbc.sql("select e.id, e.procedure_id, v.code, v.name, v.field, v.levels, e.tasks, e.service_form "
                        + ROWS
                        + words(query)
                        + " order by v.field, v.code limit ? offset ?")
                .params(parameters)
                .query((row, index) -> row(row))
                .list();
    }

    long count(UUID catalogue, String query) {
        return jdbc.sql("select count(*) " + ROWS + words(query))
                .params(parameters(catalogue, query))
                .query(Long.class)
                .single();
    }

    private static String words(String query) {
        return " and v.search_key like ? escape '!'"
                .repeat(SearchKey.words(query).size());
    }

    private static List<Object> parameters(UUID catalogue, String query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(Ids.bytes(catalogue));
        SearchKey.words(query).forEach(word -> parameters.add(SearchKey.likePattern(word)));
        return parameters;
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        return new EntryRow(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                TransferTask.of(row.getInt(7)),
                ServiceForm.valueOf(row.getString(8)));
    }

    /** Adds those procedures that are in force and not in the catalogue yet; answers how many that were. */
    int add(UUID catalogue, Collection<UUID> procedures, Set<TransferTask> tasks, ServiceForm form) {
        List<Object[]> rows = new ArrayList<>();
        for (UUID procedure : procedures) {
            rows.add(new Object[] {
                Ids.bytes(Ids.next()),
                Ids.bytes(catalogue),
                TransferTask.bits(tasks),
                form.name(),
                Ids.bytes(procedure),
                Ids.bytes(catalogue)
            });
        }
        int added = 0;
        for (int count : batch.batchUpdate("""
                insert into catalogue_entry
                    (id, catalogue_id, procedure_id, procedure_version_id, tasks, service_form)
                select ?, ?, v.procedure_id, v.id, ?, ?
                from procedure_version v
                where v.procedure_id = ? and v.open_marker = 1
                and not exists (select 1 from catalogue_entry e
                    where e.catalogue_id = ? and e.procedure_id = v.procedure_id)
                """, rows)) {
            added += Math.max(count, 0);
        }
        return added;
    }

    /** Takes over the entries of another version, for the procedures still in force. */
    int copy(UUID from, UUID to) {
        List<EntryRow> entries = find(from, "", 0, Integer.MAX_VALUE);
        int copied = 0;
        for (EntryRow entry : entries) {
            copied += add(to, List.of(entry.procedureId()), entry.tasks(), entry.form());
        }
        return copied;
    }

    boolean change(UUID catalogue, UUID entry, Set<TransferTask> tasks, ServiceForm form) {
        return jdbc.sql("update catalogue_entry set tasks = ?, service_form = ? where id = ? and catalogue_id = ?")
                        .params(TransferTask.bits(tasks), form.name(), Ids.bytes(entry), Ids.bytes(catalogue))
                        .update()
                == 1;
    }

    int remove(UUID catalogue, Collection<UUID> entries) {
        int removed = 0;
        for (UUID entry : entries) {
            removed += jdbc.sql("delete from catalogue_entry where id = ? and catalogue_id = ?")
                    .params(Ids.bytes(entry), Ids.bytes(catalogue))
                    .update();
        }
        return removed;
    }

    /** What is submitted is the procedures as they are now, not as they were when they were put in. */
    void refreshVersions(UUID catalogue) {
        jdbc.sql("""
                        update catalogue_entry set procedure_version_id =
                            (select v.id from procedure_version v
                             where v.procedure_id = catalogue_entry.procedure_id and v.open_marker = 1)
                        where catalogue_id = ? and exists
                            (select 1 from procedure_version v
                             where v.procedure_id = catalogue_entry.procedure_id and v.open_marker = 1)
                        """).params(Ids.bytes(catalogue)).update();
    }

    /** Entries without any task or with a procedure that is no longer in force. */
    long incomplete(UUID catalogue) {
        return jdbc.sql("""
                        select count(*) from catalogue_entry e
                        where e.catalogue_id = ? and (e.tasks = 0 or not exists
                            (select 1 from procedure_version v
                             where v.procedure_id = e.procedure_id and v.open_marker = 1))
                        """).params(Ids.bytes(catalogue)).query(Long.class).single();
    }
}
