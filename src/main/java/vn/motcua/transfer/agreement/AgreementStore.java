package vn.motcua.transfer.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.transfer.standing.StandingIndexes;

/** The rows of agreements. Knows nothing of who may read or write them. */
@Component
class AgreementStore {

    /** Each unit of the day with its agreements in force, and what renews them. */
    private static final String LINES = """
            from %s u
                left join agreement a on a.unit_id = u.id
                    and a.valid_from <= :asOf and (a.valid_to is null or a.valid_to > :asOf)
                left join agreement n on n.renews_id = a.id
                left join decision d on d.id = a.decision_id
            where
            """.formatted(UnitScope.AT);

    private static final String TO_RENEW = "(a.remind_on <= :asOf and (n.signed_on is null or n.signed_on > :asOf))";

    private static final String COLUMNS = """
            a.id, a.unit_id, a.number, a.signed_on, a.valid_from, a.agreed_to, a.valid_to, a.remind_on, a.scope,
            a.decision_id, d.number as decision_number, d.issued_on as decision_day, a.renews_id,
            n.id as renewed_by, n.number as renewed_number, n.signed_on as renewed_on, a.end_reason, a.version
            """;

    private final JdbcClient jdbc;
    private final StandingIndexes index;

    AgreementStore(JdbcClient jdbc, StandingIndexes index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    static SqlPart narrowed(SqlPart where, AgreementFilter.@Nullable Status status) {
        return switch (status) {
            case null -> where;
            case SIGNED -> where.and("a.id is not null", Map.of());
            case UNSIGNED -> where.and("a.id is null", Map.of());
            case TO_RENEW -> where.and(TO_RENEW, Map.of());
        };
    }

    List<AgreementLine> lines(SqlPart where, LocalDate asOf, long offset, int limit) {
        return jdbc.sql("select u.id as of_unit, u.code, u.kind, u.name, " + COLUMNS + """
                        , case when a.id is null then (select max(l.valid_to) from agreement l
                              where l.unit_id = u.id and l.valid_to <= :asOf) end as lapsed_on
                        """ + LINES + where.sql()
                        + " order by " + UnitScope.order() + ", a.valid_from, a.id limit :limit offset :offset")
                .params(where.parameters())
                .param("asOf", asOf)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new AgreementLine(
                        Ids.of(row.getBytes("of_unit")),
                        row.getString("code"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getBytes("id") == null ? null : agreement(row),
                        Times.day(row, "lapsed_on")))
                .list();
    }

    long count(SqlPart where, LocalDate asOf) {
        return jdbc.sql("select count(*) " + LINES + where.sql())
                .params(where.parameters())
                .param("asOf", asOf)
                .query(Long.class)
                .single();
    }

    /** One for each group of which there are units. */
    List<AgreementFigures> figures(SqlPart where, LocalDate asOf) {
        String group = "case u.kind when 'DISTRICT' then 'DISTRICTS' when 'COMMUNE' then 'COMMUNES' else 'OFFICES' end";
        return jdbc
                .sql("select " + group + " as unit_group, count(distinct u.id) as units,"
                        + " count(distinct a.unit_id) as signed,"
                        + " count(distinct case when " + TO_RENEW + " then a.id end) as to_renew "
                        + LINES + where.sql() + " group by " + group)
                .params(where.parameters())
                .param("asOf", asOf)
                .query((row, number) -> new AgreementFigures(
                        AgreementFilter.Group.valueOf(row.getString("unit_group")),
                        row.getLong("units"),
                        row.getLong("signed"),
                        row.getLong("to_renew")))
                .list()
                .stream()
                .sorted(Comparator.comparing(AgreementFigures::group))
                .toList();
    }

    /** Agreements of whatever day, the youngest first. */
    List<AgreementRow> select(SqlPart where) {
        return jdbc.sql("select u.kind, u.name, " + COLUMNS + """
                        from agreement a
                            join org_unit u on u.id = a.unit_id
                            left join agreement n on n.renews_id = a.id
                            left join decision d on d.id = a.decision_id
                        where %s order by a.valid_from desc, a.id desc
                        """.formatted(where.sql()))
                .params(where.parameters())
                .query((row, number) -> agreement(row))
                .list();
    }

    void insert(UUID id, AgreementDraft draft, @Nullable UUID renews) {
        index.changed();
        Object[] values = {
            Ids.bytes(id),
            Ids.bytes(draft.unitId()),
            draft.number(),
            draft.signedOn(),
            draft.from(),
            draft.to(),
            draft.to(),
            draft.remindOn(),
            draft.scope(),
            key(draft.decisionId()),
            key(renews)
        };
        jdbc.sql("""
                        insert into agreement (id, unit_id, number, signed_on, valid_from, agreed_to, valid_to, remind_on,
                            scope, decision_id, renews_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """).params(values).update();
    }

    /** Whether the version was still that one. */
    boolean end(UUID id, int version, LocalDate on, String reason, @Nullable UUID decision) {
        index.changed();
        Object[] values = {on, reason, key(decision), Ids.bytes(id), version};
        return jdbc.sql("""
                        update agreement set valid_to = ?, end_reason = ?, end_decision_id = ?, version = version + 1
                        where id = ? and version = ?
                        """).params(values).update() == 1;
    }

    /** Whether the version was still that one. */
    boolean correct(UUID id, int version, AgreementDraft draft) {
        index.changed();
        Object[] values = {
            draft.number(), draft.scope(), draft.remindOn(), key(draft.decisionId()), Ids.bytes(id), version
        };
        return jdbc.sql("""
                        update agreement set number = ?, scope = ?, remind_on = ?, decision_id = ?, version = version + 1
                        where id = ? and version = ?
                        """).params(values).update() == 1;
    }

    private static byte @Nullable [] key(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.of(bytes);
    }

    private static AgreementRow agreement(ResultSet row) throws SQLException {
        return new AgreementRow(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("unit_id")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                Times.day(row, "agreed_to"),
                Times.day(row, "valid_to"),
                Times.day(row, "remind_on"),
                row.getString("scope"),
                id(row, "decision_id"),
                row.getString("decision_number"),
                Times.day(row, "decision_day"),
                id(row, "renews_id"),
                id(row, "renewed_by"),
                row.getString("renewed_number"),
                Times.day(row, "renewed_on"),
                row.getString("end_reason"),
                row.getInt("version"));
    }
}
