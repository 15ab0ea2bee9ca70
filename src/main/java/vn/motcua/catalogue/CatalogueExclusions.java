package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.rule.ExclusionReason;
import vn.motcua.catalogue.rule.ExclusionRule;
import vn.motcua.procedure.Level;
import vn.motcua.shared.Ids;

/** The second list of catalogues, and what is in neither of the two. */
@Component
class CatalogueExclusions {

    private static final String ROWS = """
            from catalogue_exclusion x
            join procedure_version v on v.id = x.procedure_version_id
            where x.catalogue_id = :catalogue and\s""";

    /** In force now, carried out below the ministries, and in neither list. */
    private static final String UNLISTED = """
            from procedure_version v
            where v.open_marker = 1 and v.status not in ('ABOLISHED', 'REPLACED') and v.levels <> 'MINISTRY'
            and v.levels like :below
            and not exists (select 1 from catalogue_entry e
                where e.catalogue_id = :catalogue and e.procedure_id = v.procedure_id)
            and not exists (select 1 from catalogue_exclusion x
                where x.catalogue_id = :catalogue and x.procedure_id = v.procedure_id)
            and\s""";

    /** In the state that the procedure is in now. */
    private static final String INSERT = """
            insert into catalogue_exclusion
                (id, catalogue_id, procedure_id, procedure_version_id, reason, note, confirmed)
            select ?, ?, v.procedure_id, v.id, ?, ?, ? from procedure_version v
            where v.procedure_id = ? and v.open_marker = 1
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    CatalogueExclusions(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<ExclusionRow> find(UUID catalogue, EntryFilter filter, int offset, int limit) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select x.id, x.procedure_id, v.code, v.name, v.field, v.levels, x.reason, x.note, x.confirmed "
                        + ROWS + where.sql() + " order by x.confirmed, v.field, v.code limit :limit offset :offset")
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row))
                .list();
    }

    long count(UUID catalogue, EntryFilter filter) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select count(*) " + ROWS + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static ExclusionRow row(ResultSet row) throws SQLException {
        return new ExclusionRow(
                Ids.of(row.getBytes(1)),
                Ids.of(row.getBytes(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Level.split(row.getString(6)),
                ExclusionReason.valueOf(row.getString(7)),
                row.getString(8),
                row.getBoolean(9));
    }

    /** @param level that of the unit, for a supplement; null for all of the province */
    List<UnlistedRow> unlisted(UUID catalogue, @Nullable Level level, EntryFilter filter, int offset, int limit) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select v.procedure_id, v.code, v.name, v.field, v.levels " + UNLISTED + where.sql()
                        + " order by v.code limit :limit offset :offset")
                .param("catalogue", Ids.bytes(catalogue))
                .param("below", below(level))
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new UnlistedRow(
                        Ids.of(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Level.split(row.getString(5))))
                .list();
    }

    long countUnlisted(UUID catalogue, @Nullable Level level, EntryFilter filter) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select count(*) " + UNLISTED + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .param("below", below(level))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private static String below(@Nullable Level level) {
        return level == null ? "%" : "%" + level.name() + "%";
    }

    /** Puts procedures on the second list; those that are there get the new reason. */
    int put(UUID catalogue, Collection<UUID> procedures, ExclusionReason reason, String note) {
        removeProcedures(catalogue, procedures);
        return insert(
                catalogue,
                procedures.stream()
                        .map(procedure -> new Proposal(procedure, reason))
                        .toList(),
                note,
                true);
    }

    /** Proposes what the rule finds among the procedures that are in neither list; answers how many. */
    int propose(UUID catalogue, @Nullable Level level) {
        List<Proposal> proposals = jdbc
                .sql("select v.procedure_id, v.presence, v.time_limit_days " + UNLISTED + "1 = 1")
                .param("catalogue", Ids.bytes(catalogue))
                .param("below", below(level))
                .query((row, index) -> proposal(row))
                .list()
                .stream()
                .filter(proposal -> proposal.reason() != null)
                .toList();
        return insert(catalogue, proposals, "", false);
    }

    private record Proposal(UUID procedure, @Nullable ExclusionReason reason) {}

    private static Proposal proposal(ResultSet row) throws SQLException {
        int days = row.getInt(3);
        @Nullable Integer known = row.wasNull() ? null : days;
        return new Proposal(
                Ids.of(row.getBytes(1)),
                ExclusionRule.propose("REQUIRED".equals(row.getString(2)), known)
                        .orElse(null));
    }

    private int insert(UUID catalogue, List<Proposal> proposals, String note, boolean confirmed) {
        List<Object[]> rows = new ArrayList<>();
        for (Proposal proposal : proposals) {
            rows.add(new Object[] {
                Ids.bytes(Ids.next()),
                Ids.bytes(catalogue),
                String.valueOf(proposal.reason()),
                note,
                confirmed,
                Ids.bytes(proposal.procedure())
            });
        }
        int added = 0;
        for (int count : batch.batchUpdate(INSERT, rows)) {
            added += Math.max(count, 0);
        }
        return added;
    }

    int confirm(UUID catalogue, EntrySelection selection) {
        return update("update catalogue_exclusion set confirmed = true", catalogue, selection);
    }

    int remove(UUID catalogue, EntrySelection selection) {
        return update("delete from catalogue_exclusion", catalogue, selection);
    }

    private int update(String statement, UUID catalogue, EntrySelection selection) {
        List<UUID> ids = ids(catalogue, selection);
        return ids.isEmpty()
                ? 0
                : jdbc.sql(statement + " where id in (:ids)")
                        .param("ids", CatalogueEntries.keys(ids))
                        .update();
    }

    private List<UUID> ids(UUID catalogue, EntrySelection selection) {
        EntryCondition where = EntryCondition.of(selection, "x.id");
        return jdbc.sql("select x.id " + ROWS + where.sql())
                .param("catalogue", Ids.bytes(catalogue))
                .params(where.parameters())
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .list();
    }

    /** The rows of these procedures go. */
    void removeProcedures(UUID catalogue, Collection<UUID> procedures) {
        if (!procedures.isEmpty()) {
            jdbc.sql(
                            "delete from catalogue_exclusion where catalogue_id = :catalogue and procedure_id in (:procedures)")
                    .params(Map.of("catalogue", Ids.bytes(catalogue), "procedures", CatalogueEntries.keys(procedures)))
                    .update();
        }
    }

    /** Takes over the second list of another version, for the procedures still in force. */
    void copy(UUID from, UUID to) {
        List<ExclusionRow> rows = find(from, EntryFilter.ALL, 0, Integer.MAX_VALUE);
        List<Object[]> copies = rows.stream()
                .map(row -> new Object[] {
                    Ids.bytes(Ids.next()),
                    Ids.bytes(to),
                    row.reason().name(),
                    row.note(),
                    row.confirmed(),
                    Ids.bytes(row.procedureId())
                })
                .toList();
        batch.batchUpdate(INSERT, copies);
    }
}
