package vn.motcua.orgunit.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.PostOfficeScope;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.place.PlacePaper;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** Post offices as of a day, those that the person may see. */
@Component
class OfficeQueries {

    private static final String FROM = """
            from post_office o
                left join post_office_before b
                    on b.post_office_id = o.id and b.valid_from <= :asOf and b.valid_to > :asOf
            where %s
            """;

    private static final String STAFFED = """
            (select count(*) from one_stop_point s
                left join one_stop_point_before w
                    on w.one_stop_point_id = s.id and w.valid_from <= :asOf and w.valid_to > :asOf
             where case when w.valid_from is null then s.post_office_id else w.post_office_id end = o.id
                 and s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf))
            """;

    private final JdbcClient jdbc;
    private final PostOfficeScope scope;

    OfficeQueries(JdbcClient jdbc, PostOfficeScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    List<OfficeRow> find(OfficeFilter filter, LocalDate day, long offset, int limit) {
        return select(alive(filter, day), "order by o.code, o.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    long count(OfficeFilter filter, LocalDate day) {
        SqlPart where = alive(filter, day);
        return jdbc.sql("select count(*) " + FROM.formatted(where.sql()))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** One, whether it is there on the day or not. */
    Optional<OfficeRow> find(UUID id, LocalDate day) {
        SqlPart where = scope.mayBeSeen("o.id", PlaceUnit.officeNow("o"))
                .and("o.id = :id", Map.of("id", Ids.bytes(id), "asOf", day));
        return select(where, "").query((row, number) -> row(row)).optional();
    }

    private JdbcClient.StatementSpec select(SqlPart where, String end) {
        String inner = """
                select o.id, o.code, o.valid_from, o.valid_to, o.version, o.decision_id, o.end_decision_id,
                    %s as unit_id, %s as points,
                    case when b.valid_from is null then o.name else b.name end as name,
                    case when b.valid_from is null then o.kind else b.kind end as kind,
                    case when b.valid_from is null then o.address else b.address end as address,
                    case when b.valid_from is null then o.public_service else b.public_service end as public_service,
                    case when b.valid_from is null
                        then coalesce((select max(h.valid_to) from post_office_before h
                                       where h.post_office_id = o.id), o.valid_from)
                        else b.valid_from end as since
                """.formatted(PlaceUnit.ofOffice("o"), STAFFED) + FROM.formatted(where.sql()) + end;
        return jdbc.sql("""
                        select x.*, u.name as unit_name, %s
                        from (%s) x
                            left join %s u on u.id = x.unit_id
                            %s
                        order by x.code, x.id
                        """.formatted(PlacePaper.columns(), inner, UnitScope.AT, PlacePaper.joins("x")))
                .params(where.parameters());
    }

    private SqlPart alive(OfficeFilter filter, LocalDate day) {
        SqlPart seen = scope.mayBeSeen("o.id", PlaceUnit.officeNow("o"));
        List<String> conditions = new ArrayList<>(
                List.of(seen.sql(), "o.valid_from <= :asOf and (o.valid_to is null or o.valid_to > :asOf)"));
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("asOf", day);
        if (filter.kind() != null) {
            conditions.add("case when b.valid_from is null then o.kind else b.kind end = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.onlyService()) {
            conditions.add("case when b.valid_from is null then o.public_service else b.public_service end = :service");
            parameters.put("service", true);
        }
        for (String word : SearchKey.words(filter.query())) {
            String name = "word" + parameters.size();
            conditions.add("coalesce(o.search_key, lower(concat(o.name, ' ', o.code))) like :" + name + " escape '!'");
            parameters.put(name, SearchKey.likePattern(word));
        }
        return new SqlPart(String.join(" and ", conditions), parameters);
    }

    private static OfficeRow row(ResultSet row) throws SQLException {
        return new OfficeRow(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                row.getString("name"),
                PostOfficeKind.valueOf(row.getString("kind")),
                Ids.ofOrNull(row.getBytes("unit_id")),
                row.getString("unit_name"),
                row.getString("address"),
                row.getBoolean("public_service"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                PlacePaper.begun(row),
                PlacePaper.ended(row),
                row.getInt("points"),
                row.getInt("version"));
    }
}
