package vn.motcua.catalogue.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.TransferTask;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** Writes the entries of catalogues, many rows at once; who may change them is for {@link vn.motcua.catalogue.version.Catalogue} to say. */
@Component
public class EntryStore {

    private static final String INSERT = """
            insert into catalogue_entry
                (id, catalogue_id, procedure_id, procedure_version_id, tasks, service_form, levels, starts_on, note)
            select ?, ?, v.procedure_id, v.id, ?, ?, ?, ?, ?
            from procedure_version v
            where v.procedure_id = ? and v.open_marker = 1 and v.status not in ('ABOLISHED', 'REPLACED')
            and not exists (select 1 from catalogue_entry e
                where e.catalogue_id = ? and e.procedure_id = v.procedure_id)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final EntryQueries queries;
    private final EntryPlaces places;

    EntryStore(JdbcClient jdbc, JdbcTemplate batch, EntryQueries queries, EntryPlaces places) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.queries = queries;
        this.places = places;
    }

    /** Adds those procedures that are in force and not in the catalogue yet; answers how many that were. */
    public int add(UUID catalogue, Collection<UUID> procedures, EntryTerms terms) {
        List<Object @Nullable []> rows = new ArrayList<>();
        for (UUID procedure : procedures) {
            rows.add(insertion(Ids.next(), catalogue, procedure, terms));
        }
        int added = 0;
        for (int count : batch.batchUpdate(INSERT, rows)) {
            added += Math.max(count, 0);
        }
        return added;
    }

    private static @Nullable Object[] insertion(UUID id, UUID catalogue, UUID procedure, EntryTerms terms) {
        return new @Nullable Object[] {
            Ids.bytes(id),
            Ids.bytes(catalogue),
            TransferTask.bits(terms.tasks()),
            terms.form().name(),
            Level.join(terms.levels()),
            terms.startsOn(),
            terms.note(),
            Ids.bytes(procedure),
            Ids.bytes(catalogue)
        };
    }

    /** Takes over the entries of another version with their places, for the procedures still in force. */
    public int copy(UUID from, UUID to) {
        List<EntryRow> entries = queries.find(from, EntryFilter.ALL, 0, Integer.MAX_VALUE);
        List<Object @Nullable []> rows = new ArrayList<>();
        Map<UUID, List<EntryPlace>> placed = new HashMap<>();
        for (EntryRow entry : entries) {
            UUID id = Ids.next();
            rows.add(insertion(id, to, entry.procedureId(), entry.terms()));
            placed.put(id, entry.places());
        }
        int copied = 0;
        int[] counts = batch.batchUpdate(INSERT, rows);
        for (int i = 0; i < counts.length; i++) {
            copied += Math.max(counts[i], 0);
            if (counts[i] == 0) {
                placed.remove(Ids.of((byte[]) rows.get(i)[0]));
            }
        }
        places.add(placed);
        return copied;
    }

    public boolean change(UUID catalogue, UUID entry, EntryTerms terms) {
        return jdbc.sql("""
                                update catalogue_entry set tasks = :tasks, service_form = :form, levels = :levels,
                                    starts_on = :start, note = :note
                                where id = :id and catalogue_id = :catalogue
                                """)
                        .param("tasks", TransferTask.bits(terms.tasks()))
                        .param("form", terms.form().name())
                        .param("levels", Level.join(terms.levels()))
                        .param("start", terms.startsOn())
                        .param("note", terms.note())
                        .param("id", Ids.bytes(entry))
                        .param("catalogue", Ids.bytes(catalogue))
                        .update()
                == 1;
    }

    /** Changes many rows with a statement for each combination of tasks that is among them; answers how many. */
    public int change(UUID catalogue, EntrySelection selection, EntryChange change) {
        List<UUID> ids = queries.ids(catalogue, selection);
        if (ids.isEmpty()) {
            return 0;
        }
        if (!change.tick().isEmpty() || !change.untick().isEmpty()) {
            tick(catalogue, ids, change);
        }
        if (change.form() != null) {
            set(catalogue, ids, "service_form", change.form().name());
        }
        if (change.levels() != null) {
            set(catalogue, ids, "levels", Level.join(change.levels()));
        }
        if (change.start() != null) {
            set(catalogue, ids, "starts_on", change.start().day());
        }
        return ids.size();
    }

    private void tick(UUID catalogue, List<UUID> ids, EntryChange change) {
        List<Integer> present = jdbc.sql(
                        "select distinct tasks from catalogue_entry where catalogue_id = :catalogue and id in (:ids)")
                .param("catalogue", Ids.bytes(catalogue))
                .param("ids", keys(ids))
                .query((row, number) -> row.getInt(1))
                .list();
        // Rows that were changed into a combination must not be met again as that one: all at once.
        StringBuilder cases = new StringBuilder();
        for (int bits : present) {
            int after = TransferTask.bits(change.applied(TransferTask.of(bits)));
            cases.append(" when ").append(bits).append(" then ").append(after);
        }
        jdbc.sql("update catalogue_entry set tasks = case tasks" + cases
                        + " else tasks end where catalogue_id = :catalogue and id in (:ids)")
                .param("catalogue", Ids.bytes(catalogue))
                .param("ids", keys(ids))
                .update();
    }

    private void set(UUID catalogue, List<UUID> ids, String column, @Nullable Object value) {
        jdbc.sql("update catalogue_entry set " + column + " = :value where catalogue_id = :catalogue and id in (:ids)")
                .param("value", value)
                .param("catalogue", Ids.bytes(catalogue))
                .param("ids", keys(ids))
                .update();
    }

    public int remove(UUID catalogue, EntrySelection selection) {
        List<UUID> ids = queries.ids(catalogue, selection);
        if (ids.isEmpty()) {
            return 0;
        }
        places.remove(ids);
        return jdbc.sql("delete from catalogue_entry where catalogue_id = :catalogue and id in (:ids)")
                .param("catalogue", Ids.bytes(catalogue))
                .param("ids", keys(ids))
                .update();
    }

    /** The entries of these procedures go. */
    public void removeProcedures(UUID catalogue, Set<UUID> procedures) {
        List<UUID> ids = jdbc.sql(
                        "select id from catalogue_entry where catalogue_id = :catalogue and procedure_id in (:procedures)")
                .param("catalogue", Ids.bytes(catalogue))
                .param("procedures", keys(procedures))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
        remove(catalogue, EntrySelection.of(ids));
    }

    public static List<byte[]> keys(Collection<UUID> ids) {
        return ids.stream().map(Ids::bytes).toList();
    }

    /** What is submitted is the procedures as they are now, not as they were when they were put in. */
    public void refreshVersions(UUID catalogue) {
        for (String table : List.of("catalogue_entry", "catalogue_exclusion")) {
            jdbc.sql("""
                            update %1$s set procedure_version_id =
                                (select v.id from procedure_version v
                                 where v.procedure_id = %1$s.procedure_id and v.open_marker = 1)
                            where catalogue_id = ? and exists
                                (select 1 from procedure_version v
                                 where v.procedure_id = %1$s.procedure_id and v.open_marker = 1)
                            """.formatted(table)).params(Ids.bytes(catalogue)).update();
        }
    }
}
