package vn.motcua.orgunit.point;

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
import vn.motcua.orgunit.PostOfficeScope;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.orgunit.place.PlacePaper;
import vn.motcua.shared.Ids;
import vn.motcua.shared.SearchKey;

/** Points as of a day, those that the person may see. */
@Component
class PointQueries {

    /** Of each thing the last look until the day. */
    private static final String LAST_LOOKS = """
            (select e.point_id, count(*) as looked, sum(case when e.present < e.needed then 1 else 0 end) as lacking
             from point_equipment e
             where e.checked_on <= :asOf and not exists (
                 select 1 from point_equipment l
                 where l.point_id = e.point_id and l.item = e.item and l.checked_on <= :asOf
                     and (l.checked_on > e.checked_on or (l.checked_on = e.checked_on and l.id > e.id)))
             group by e.point_id)
            """;

    private static final String FROM = """
            from one_stop_point s
                left join one_stop_point_before b
                    on b.one_stop_point_id = s.id and b.valid_from <= :asOf and b.valid_to > :asOf
                left join %s q on q.point_id = s.id
            where %s
            """;

    private final JdbcClient jdbc;
    private final PostOfficeScope scope;

    PointQueries(JdbcClient jdbc, PostOfficeScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Those that are there on the day, by code. */
    List<PointRow> find(PointFilter filter, LocalDate day, long offset, int limit) {
        SqlPart where = alive(filter, day);
        return select(where, "order by s.code, s.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    long count(PointFilter filter, LocalDate day) {
        SqlPart where = alive(filter, day);
        return jdbc.sql("select count(*) " + FROM.formatted(LAST_LOOKS, where.sql()))
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** One, whether it is there on the day or not. */
    Optional<PointRow> find(UUID id, LocalDate day) {
        SqlPart seen = scope.mayBeSeen("s.post_office_id", PlaceUnit.pointNow("s"));
        SqlPart where = seen.and("s.id = :id", Map.of("id", Ids.bytes(id), "asOf", day));
        return select(where, "").query((row, number) -> row(row)).optional();
    }

    private JdbcClient.StatementSpec select(SqlPart where, String end) {
        String inner = """
                select s.id, s.code, s.valid_from, s.valid_to, s.version, s.decision_id, s.end_decision_id,
                    %s as unit_id,
                    %s,
                    case when b.valid_from is null
                        then coalesce((select max(h.valid_to) from one_stop_point_before h
                                       where h.one_stop_point_id = s.id), s.valid_from)
                        else b.valid_from end as since,
                    coalesce(q.looked, 0) as looked, coalesce(q.lacking, 0) as lacking
                """.formatted(PlaceUnit.ofPoint("s"), columns()) + FROM.formatted(LAST_LOOKS, where.sql()) + end;
        return jdbc.sql("""
                        select x.*, u.name as unit_name, o.name as post_office_name, %s
                        from (%s) x
                            left join %s u on u.id = x.unit_id
                            left join post_office o on o.id = x.post_office_id
                            %s
                        order by x.code, x.id
                        """.formatted(PlacePaper.columns(), inner, UnitScope.AT, PlacePaper.joins("x")))
                .params(where.parameters());
    }

    private static String columns() {
        return String.join(
                ", ",
                List.of("name", "post_office_id", "premises", "address", "phone", "opening_hours", "delivery_zone")
                        .stream()
                        .map(column ->
                                "case when b.valid_from is null then s.%1$s else b.%1$s end as %1$s".formatted(column))
                        .toList());
    }

    private SqlPart alive(PointFilter filter, LocalDate day) {
        SqlPart seen = scope.mayBeSeen("s.post_office_id", PlaceUnit.pointNow("s"));
        List<String> conditions = new ArrayList<>(
                List.of(seen.sql(), "s.valid_from <= :asOf and (s.valid_to is null or s.valid_to > :asOf)"));
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("asOf", day);
        if (filter.premises() != null) {
            conditions.add("case when b.valid_from is null then s.premises else b.premises end = :premises");
            parameters.put("premises", filter.premises().name());
        }
        if (filter.unitId() != null) {
            conditions.add(PlaceUnit.ofPoint("s") + " = :unit");
            parameters.put("unit", Ids.bytes(filter.unitId()));
        }
        Completeness completeness = filter.completeness();
        if (completeness != null) {
            parameters.put("items", EquipmentItem.values().length);
            conditions.add(
                    switch (completeness) {
                        case COMPLETE -> "q.looked = :items and q.lacking = 0";
                        case INCOMPLETE -> "q.looked > 0 and (q.looked < :items or q.lacking > 0)";
                        case UNCHECKED -> "(q.looked is null and :items > 0)";
                    });
        }
        for (String word : SearchKey.words(filter.query())) {
            String name = "word" + parameters.size();
            conditions.add("coalesce(s.search_key, lower(concat(s.name, ' ', s.code))) like :" + name + " escape '!'");
            parameters.put(name, SearchKey.likePattern(word));
        }
        return new SqlPart(String.join(" and ", conditions), parameters);
    }

    private static PointRow row(ResultSet row) throws SQLException {
        return new PointRow(
                Ids.of(row.getBytes("id")),
                row.getString("code"),
                row.getString("name"),
                Ids.ofOrNull(row.getBytes("unit_id")),
                row.getString("unit_name"),
                Ids.ofOrNull(row.getBytes("post_office_id")),
                row.getString("post_office_name"),
                PremisesKind.valueOf(row.getString("premises")),
                row.getString("address"),
                row.getString("phone"),
                OpeningHours.decoded(row.getString("opening_hours")),
                row.getString("delivery_zone"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                PlacePaper.begun(row),
                PlacePaper.ended(row),
                row.getInt("looked"),
                row.getInt("lacking"),
                row.getInt("version"));
    }
}
