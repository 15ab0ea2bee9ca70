package vn.motcua.catalogue.exclusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.catalogue.entry.EntryStore;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** Writes the second list of catalogues, in batches. */
@Component
public class ExclusionStore {

    /** In the state that the procedure is in now. */
    private static final String INSERT = """
            insert into catalogue_exclusion
                (id, catalogue_id, procedure_id, procedure_version_id, reason, note, confirmed)
            select ?, ?, v.procedure_id, v.id, ?, ?, ? from procedure_version v
            where v.procedure_id = ? and v.open_marker = 1
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ExclusionQueries queries;
    private final UnlistedQueries unlisted;

    ExclusionStore(JdbcClient jdbc, JdbcTemplate batch, ExclusionQueries queries, UnlistedQueries unlisted) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.queries = queries;
        this.unlisted = unlisted;
    }

    /** Puts procedures on the second list; those that are there get the new reason. */
    public int put(UUID catalogue, Collection<UUID> procedures, ExclusionReason reason, String note) {
        removeProcedures(catalogue, procedures);
        return insert(
                catalogue,
                procedures.stream()
                        .map(procedure -> new Proposal(procedure, reason))
                        .toList(),
                note);
    }

    /**
     * Proposes what the rule finds among the procedures that are in neither list; answers how many.
     *
     * @param level that of the unit, for a supplement; null for all of the province
     */
    public int propose(UUID catalogue, @Nullable Level level) {
        return write(unlisted.proposals(catalogue, level).stream()
                .map(proposal -> row(catalogue, proposal, "", false))
                .toList());
    }

    private int insert(UUID catalogue, List<Proposal> proposals, String note) {
        return write(proposals.stream()
                .map(proposal -> row(catalogue, proposal, note, true))
                .toList());
    }

    private static Object[] row(UUID catalogue, Proposal proposal, String note, boolean confirmed) {
        return new Object[] {
            Ids.bytes(Ids.next()),
            Ids.bytes(catalogue),
            proposal.reason().name(),
            note,
            confirmed,
            Ids.bytes(proposal.procedure())
        };
    }

    private int write(List<Object[]> rows) {
        int added = 0;
        for (int count : batch.batchUpdate(INSERT, new ArrayList<>(rows))) {
            added += Math.max(count, 0);
        }
        return added;
    }

    public int confirm(UUID catalogue, EntrySelection selection) {
        return update("update catalogue_exclusion set confirmed = true", catalogue, selection);
    }

    public int remove(UUID catalogue, EntrySelection selection) {
        return update("delete from catalogue_exclusion", catalogue, selection);
    }

    private int update(String statement, UUID catalogue, EntrySelection selection) {
        List<UUID> ids = queries.ids(catalogue, selection);
        return ids.isEmpty()
                ? 0
                : jdbc.sql(statement + " where id in (:ids)")
                        .param("ids", EntryStore.keys(ids))
                        .update();
    }

    /** The rows of these procedures go. */
    public void removeProcedures(UUID catalogue, Collection<UUID> procedures) {
        if (!procedures.isEmpty()) {
            jdbc.sql(
                            "delete from catalogue_exclusion where catalogue_id = :catalogue and procedure_id in (:procedures)")
                    .params(Map.of("catalogue", Ids.bytes(catalogue), "procedures", EntryStore.keys(procedures)))
                    .update();
        }
    }

    /** Takes over the second list of another version, for the procedures still in force. */
    public void copy(UUID from, UUID to) {
        write(queries.find(from, EntryFilter.ALL, 0, Integer.MAX_VALUE).stream()
                .map(row -> row(to, new Proposal(row.procedureId(), row.reason()), row.note(), row.confirmed()))
                .toList());
    }
}
