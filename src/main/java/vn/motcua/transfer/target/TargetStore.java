package vn.motcua.transfer.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.blocker.BlockedUnits;

/** The rows of targets, and of what is missing. Knows nothing of who may read or write them. */
@Component
class TargetStore {

    static final String INSERT = """
            insert into target (id, unit_kind, share, deadline, note, decision_id, valid_from, valid_to, end_reason, version)
            values (?, ?, ?, ?, ?, ?, ?, null, '', 0)
            """;

    private static final String MISSING = """
            from %1$s u
                left join transfer_stage s on s.unit_id = u.id
                    and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)
                left join %2$s b on b.unit_id = u.id
                left join %1$s p on p.id = u.parent_id
            where (s.stage is null or s.stage <> 'TRANSFERRED') and
            """.formatted(UnitScope.AT, BlockedUnits.AT);

    private final JdbcClient jdbc;

    TargetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Object[] row(UUID id, TargetDraft draft) {
        return new Object[] {
            Ids.bytes(id),
            draft.kind().name(),
            draft.share(),
            draft.deadline(),
            draft.note(),
            Ids.bytes(draft.decisionId()),
            draft.from()
        };
    }

    void insert(UUID id, TargetDraft draft) {
        jdbc.sql(INSERT).params(row(id, draft)).update();
    }

    /** Whether the version was still that one. */
    boolean end(UUID id, int version, LocalDate on, String reason) {
        return jdbc.sql(
                                "update target set valid_to = ?, end_reason = ?, version = version + 1 where id = ? and version = ?")
                        .params(on, reason, Ids.bytes(id), version)
                        .update()
                == 1;
    }

    List<TargetRow> select(String condition, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select t.id, t.unit_kind, t.share, t.deadline, t.note, t.decision_id, d.number, d.issued_on,
                               t.valid_from, t.valid_to, t.end_reason, t.version
                        from target t join decision d on d.id = t.decision_id
                        where %s order by t.deadline, t.id
                        """.formatted(condition))
                .params(parameters)
                .query((row, number) -> target(row))
                .list();
    }

    /** Those on which something is recorded first: they are nearest. */
    List<MissingUnit> missing(SqlPart where, LocalDate asOf, long offset, int limit) {
        return jdbc.sql("""
                        select u.id, u.code, u.name, p.name as parent_name, s.stage, s.valid_from as since,
                               coalesce(b.unsolved, 0) as unsolved, coalesce(b.overdue, 0) as overdue
                        """ + MISSING + where.sql() + """
                         order by case s.stage when 'PILOT' then 0 when 'PLANNED' then 1 when 'ENDED' then 2 else 3 end,
                            u.search_key, u.id
                        limit :limit offset :offset
                        """)
                .params(where.parameters())
                .param("asOf", asOf)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> missing(row))
                .list();
    }

    long countMissing(SqlPart where, LocalDate asOf) {
        return jdbc.sql("select count(*) " + MISSING + where.sql())
                .params(where.parameters())
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }

    private static MissingUnit missing(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new MissingUnit(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("parent_name"),
                stage == null ? TransferStage.NOT_PLANNED : TransferStage.valueOf(stage),
                Times.day(row, "since"),
                row.getLong("unsolved"),
                row.getLong("overdue"));
    }

    private static TargetRow target(ResultSet row) throws SQLException {
        return new TargetRow(
                Ids.of(row.getBytes("id")),
                UnitKind.valueOf(row.getString("unit_kind")),
                row.getBigDecimal("share"),
                row.getObject("deadline", LocalDate.class),
                row.getString("note"),
                Ids.of(row.getBytes("decision_id")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                Times.day(row, "valid_to"),
                row.getString("end_reason"),
                row.getInt("version"));
    }
}
