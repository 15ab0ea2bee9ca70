package vn.motcua.transfer.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Times;

/** Reads agreements as of a day. Whoever asks says of which units. */
@Component
class AgreementQueries {

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

    AgreementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some units that a filter lets through. */
    static SqlPart narrowed(SqlPart units, AgreementFilter filter) {
        SqlPart where = standing(units, filter.status());
        if (filter.group() != null) {
            where = where.and(filter.group().condition(), Map.of());
        }
        for (String word : SearchKey.words(filter.query())) {
            String name = "agreementWord" + where.parameters().size();
            where = where.and(
                    "(u.search_key like :%1$s escape '!' or lower(a.number) like :%1$s escape '!')".formatted(name),
                    Map.of(name, SearchKey.likePattern(word)));
        }
        return where;
    }

    private static SqlPart standing(SqlPart where, AgreementFilter.@Nullable Status status) {
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
                Ids.ofOrNull(row.getBytes("decision_id")),
                row.getString("decision_number"),
                Times.day(row, "decision_day"),
                Ids.ofOrNull(row.getBytes("renews_id")),
                Ids.ofOrNull(row.getBytes("renewed_by")),
                row.getString("renewed_number"),
                Times.day(row, "renewed_on"),
                row.getString("end_reason"),
                row.getInt("version"));
    }
}
