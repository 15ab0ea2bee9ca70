package vn.motcua.staffing.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.staffing.need.rule.Area;

/** The rows of what people enter for one-stop points. Knows nothing of who may read or write them. */
@Component
class FiguresStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FiguresStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The last that were entered for a point, whether or not they hold already. */
    Optional<PointFigures> latest(UUID point) {
        Map<String, BigDecimal> perDay = new LinkedHashMap<>();
        List<PointFigures> found = jdbc.sql("""
                        select f.id, f.area, f.note, f.valid_from, f.valid_to, f.version, l.field, l.per_day
                        from need_figures f left join need_figures_field l on l.figures_id = f.id
                        where f.one_stop_point_id = :point and f.valid_from =
                            (select max(last.valid_from) from need_figures last where last.one_stop_point_id = :point)
                        order by l.position
                        """)
                .param("point", Ids.bytes(point))
                .query((row, number) -> {
                    if (row.getString("field") != null) {
                        perDay.put(row.getString("field"), row.getBigDecimal("per_day"));
                    }
                    return new PointFigures(
                            Ids.of(row.getBytes("id")),
                            Area.valueOf(row.getString("area")),
                            perDay,
                            row.getString("note"),
                            row.getObject("valid_from", LocalDate.class),
                            Times.day(row, "valid_to"),
                            row.getInt("version"));
                })
                .list();
        return found.stream().findFirst();
    }

    void insert(UUID id, UUID point, Area area, String note, LocalDate from, Map<String, BigDecimal> perDay) {
        jdbc.sql("""
                        insert into need_figures (id, one_stop_point_id, area, note, valid_from, valid_to, version)
                        values (?, ?, ?, ?, ?, null, 0)
                        """)
                .params(Ids.bytes(id), Ids.bytes(point), area.name(), note, from)
                .update();
        fields(id, perDay);
    }

    /** Whether the version was still that one. */
    boolean replace(UUID id, int version, Area area, String note, Map<String, BigDecimal> perDay) {
        boolean there =
                jdbc.sql("""
                                update need_figures set area = ?, note = ?, version = version + 1
                                where id = ? and version = ?
                                """).params(area.name(), note, Ids.bytes(id), version).update() == 1;
        if (there) {
            jdbc.sql("delete from need_figures_field where figures_id = ?")
                    .param(Ids.bytes(id))
                    .update();
            fields(id, perDay);
        }
        return there;
    }

    /** Whether the version was still that one. */
    boolean end(UUID id, int version, LocalDate on) {
        return jdbc.sql("update need_figures set valid_to = ?, version = version + 1 where id = ? and version = ?")
                        .params(on, Ids.bytes(id), version)
                        .update()
                == 1;
    }

    private void fields(UUID id, Map<String, BigDecimal> perDay) {
        FieldRows.insert(
                template,
                "insert into need_figures_field (figures_id, position, field, per_day) values (?, ?, ?, ?)",
                id,
                perDay);
    }
}
