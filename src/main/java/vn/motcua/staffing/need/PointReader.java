package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.orgunit.PostOfficeScope;
import vn.motcua.orgunit.SqlPart;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedAnswer.There;

/** Reads one-stop points with their people and what was entered of them: one query, within the person's scope. */
@Component
class PointReader {

    private static final String ON_DAY =
            "%1$s.valid_from <= :asOf and (%1$s.valid_to is null or %1$s.valid_to > :asOf)";

    private static final String POINTS = """
            select p.id, p.code, p.name, p.post_office_id, u.unit_id, u.name as unit_name,
                   coalesce(t.counters, 0) as counters, coalesce(t.people, 0) as people,
                   coalesce(t.reserves, 0) as reserves,
                   (select count(*) from org_unit d
                     where d.kind in ('DEPARTMENT', 'SECTOR_AGENCY') and %2$s) as units,
                   f.id as figures_id, f.area, f.note, f.valid_from, f.valid_to, f.version, l.field, l.per_day
            from one_stop_point p
            left join unit_state u on u.unit_id = %1$s and %3$s
            left join (select c.one_stop_point_id, count(distinct c.id) as counters,
                              count(distinct case when a.kind = 'MAIN' then a.employee_id end) as people,
                              count(distinct case when a.kind = 'RESERVE' then a.employee_id end) as reserves
                         from counter c left join assignment a on a.counter_id = c.id and %4$s
                        where %5$s
                        group by c.one_stop_point_id) t on t.one_stop_point_id = p.id
            left join need_figures f on f.one_stop_point_id = p.id and %6$s
            left join need_figures_field l on l.figures_id = f.id
            where %7$s and %8$s and %9$s
            order by case when p.unit_id is null then 0 else 1 end, p.code, p.id, l.position
            """;

    private final JdbcClient jdbc;
    private final PostOfficeScope scope;

    PointReader(JdbcClient jdbc, PostOfficeScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** A point before anything is computed. */
    record Found(NeedPoint point, @Nullable UUID unitId) {}

    List<Found> all(LocalDate asOf) {
        return read(asOf, "1 = 1", Map.of());
    }

    List<Found> byCode(String code, LocalDate asOf) {
        return read(asOf, "p.code = :code", Map.of("code", code));
    }

    private List<Found> read(LocalDate asOf, String which, Map<String, ?> parameters) {
        SqlPart seen = scope.mayBeSeen("p.post_office_id", "p.unit_id");
        Map<UUID, Found> points = new LinkedHashMap<>();
        Map<UUID, Map<String, BigDecimal>> loads = new HashMap<>();
        jdbc.sql(POINTS.formatted(
                        PlaceUnit.ofPoint("p"),
                        ON_DAY.formatted("d"),
                        ON_DAY.formatted("u"),
                        ON_DAY.formatted("a"),
                        ON_DAY.formatted("c"),
                        ON_DAY.formatted("f"),
                        ON_DAY.formatted("p"),
                        which,
                        seen.sql()))
                .params(seen.parameters())
                .params(parameters)
                .param("asOf", asOf)
                .query(row -> {
                    UUID id = Ids.of(row.getBytes("id"));
                    Map<String, BigDecimal> perDay = loads.computeIfAbsent(id, key -> new LinkedHashMap<>());
                    if (row.getString("field") != null) {
                        perDay.put(row.getString("field"), row.getBigDecimal("per_day"));
                    }
                    if (!points.containsKey(id)) {
                        points.put(id, new Found(point(id, row, perDay), id(row, "unit_id")));
                    }
                });
        return List.copyOf(points.values());
    }

    private static NeedPoint point(UUID id, ResultSet row, Map<String, BigDecimal> perDay) throws SQLException {
        UUID unit = id(row, "unit_id");
        return new NeedPoint(
                id,
                row.getString("code"),
                row.getString("name"),
                row.getString("unit_name"),
                unit == null,
                row.getLong("units"),
                id(row, "post_office_id"),
                new There(row.getInt("people"), row.getInt("reserves"), row.getInt("counters")),
                figures(row, perDay),
                null);
    }

    private static @Nullable PointFigures figures(ResultSet row, Map<String, BigDecimal> perDay) throws SQLException {
        UUID id = id(row, "figures_id");
        return id == null
                ? null
                : new PointFigures(
                        id,
                        Area.valueOf(row.getString("area")),
                        perDay,
                        row.getString("note"),
                        row.getObject("valid_from", LocalDate.class),
                        Times.day(row, "valid_to"),
                        row.getInt("version"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? null : Ids.of(bytes);
    }
}
