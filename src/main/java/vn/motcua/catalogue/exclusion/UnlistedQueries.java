package vn.motcua.catalogue.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.entry.EntryCondition;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.rule.ExclusionRule;
import vn.motcua.procedure.content.Level;
import vn.motcua.shared.Ids;

/** Reads what is in neither list of a version: in force now, and carried out below the ministries. */
@Component
public class UnlistedQueries {

    private static final String UNLISTED = """
            from procedure_version v
            where v.open_marker = 1 and v.status not in ('ABOLISHED', 'REPLACED') and v.levels <> 'MINISTRY'
            and v.levels like :below
            and not exists (select 1 from catalogue_entry e
                where e.catalogue_id = :catalogue and e.procedure_id = v.procedure_id)
            and not exists (select 1 from catalogue_exclusion x
                where x.catalogue_id = :catalogue and x.procedure_id = v.procedure_id)
            and\s""";

    private final JdbcClient jdbc;

    UnlistedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param level that of the unit, for a supplement; null for all of the province */
    public List<UnlistedRow> find(UUID catalogue, @Nullable Level level, EntryFilter filter, int offset, int limit) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select v.procedure_id, v.code, v.name, v.field, v.levels " + UNLISTED + where.sql()
                        + " order by v.code limit :limit offset :offset")
                .params(in(catalogue, level))
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

    public long count(UUID catalogue, @Nullable Level level, EntryFilter filter) {
        EntryCondition where = EntryCondition.of(filter);
        return jdbc.sql("select count(*) " + UNLISTED + where.sql())
                .params(in(catalogue, level))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Keys of the procedures that a filter finds. */
    public List<UUID> procedures(UUID catalogue, @Nullable Level level, EntryFilter filter) {
        return find(catalogue, level, filter, 0, Integer.MAX_VALUE).stream()
                .map(UnlistedRow::procedureId)
                .toList();
    }

    /** What the rule finds for the second list. */
    List<Proposal> proposals(UUID catalogue, @Nullable Level level) {
        return jdbc
                .sql("select v.procedure_id, v.presence, v.time_limit_days " + UNLISTED + "1 = 1")
                .params(in(catalogue, level))
                .query((row, index) -> proposal(row))
                .list()
                .stream()
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Proposal> proposal(ResultSet row) throws SQLException {
        int days = row.getInt(3);
        @Nullable Integer known = row.wasNull() ? null : days;
        UUID procedure = Ids.of(row.getBytes(1));
        return ExclusionRule.propose("REQUIRED".equals(row.getString(2)), known).stream()
                .map(reason -> new Proposal(procedure, reason));
    }

    private static Map<String, Object> in(UUID catalogue, @Nullable Level level) {
        return Map.of("catalogue", Ids.bytes(catalogue), "below", level == null ? "%" : "%" + level.name() + "%");
    }
}
