package vn.motcua.staffing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.PersonName;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** The rows of days. Knows nothing of who may write them. */
@Component
class CalendarStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final StaffingScope scope;

    CalendarStore(JdbcClient jdbc, JdbcTemplate batch, StaffingScope scope) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.scope = scope;
    }

    /** Of the province, and of points that the person may see. */
    List<SpecialDayRow> between(LocalDate first, LocalDate end, Set<UUID> own, boolean all) {
        Conditions seen = new Conditions().and("s.live = 1 and s.on_day >= :first and s.on_day < :end");
        Conditions points = new Conditions();
        scope.limit(points, "p.post_office_id");
        return jdbc.sql("""
                        select s.id, s.on_day, s.one_stop_point_id, p.name point_name, s.worked, s.name,
                               %s recorded_by, s.version
                        from special_day s left join one_stop_point p on p.id = s.one_stop_point_id
                        %s and (s.one_stop_point_id is null or s.one_stop_point_id in
                            (select p.id from one_stop_point p %s))
                        order by s.on_day, p.name, s.id
                        """.formatted(PersonName.of("s.recorded_by"), seen.sql(), points.sql()))
                .param("first", first)
                .param("end", end)
                .params(points.values())
                .query((row, number) -> {
                    UUID point = Columns.idOrNull(row, "one_stop_point_id");
                    return new SpecialDayRow(
                            Columns.id(row, "id"),
                            Columns.day(row, "on_day"),
                            point,
                            row.getString("point_name"),
                            row.getBoolean("worked"),
                            row.getString("name"),
                            row.getString("recorded_by"),
                            all || (point != null && own.contains(point)),
                            row.getInt("version"));
                })
                .list();
    }

    /** Points that the post staffs on the day, of those that the person may see. */
    List<CalendarPoint> points(LocalDate day) {
        Conditions conditions = new Conditions()
                .and("p.post_office_id is not null")
                .and("p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)")
                .with("day", day);
        scope.limit(conditions, "p.post_office_id");
        return jdbc.sql("select p.id, p.name from one_stop_point p " + conditions.sql() + " order by p.code, p.id")
                .params(conditions.values())
                .query((row, number) -> new CalendarPoint(Columns.id(row, "id"), row.getString("name")))
                .list();
    }

    /** Lets nobody else write days of the province or of any point until the transaction ends. */
    void lock() {
        jdbc.sql("select id from special_day where live = 1 for update")
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    /** Those of the days that are told of at that place. */
    List<LocalDate> taken(List<LocalDate> days, @Nullable UUID point) {
        return jdbc.sql("select on_day from special_day where live = 1 and place = :place and on_day in (:days)"
                        + " order by on_day")
                .param("place", place(point))
                .param("days", days)
                .query((row, number) -> Columns.day(row, "on_day"))
                .list();
    }

    List<UUID> insert(List<DayLines.Named> days, @Nullable UUID point, boolean worked, String by, Instant at) {
        List<UUID> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (DayLines.Named day : days) {
            UUID id = Ids.next();
            ids.add(id);
            rows.add(new Object[] {
                Ids.bytes(id),
                day.day(),
                point == null ? null : Ids.bytes(point),
                place(point),
                worked,
                day.name(),
                by,
                Times.utc(at)
            });
        }
        batch.batchUpdate("""
                insert into special_day
                    (id, on_day, one_stop_point_id, place, worked, name, recorded_by, recorded_at, live, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, 0)
                """, rows);
        return ids;
    }

    /** @param point null for all of the province */
    record Found(LocalDate day, String name, @Nullable UUID point) {}

    Optional<Found> find(UUID id) {
        return jdbc.sql("select on_day, name, one_stop_point_id from special_day where id = ? and live = 1")
                .param(Ids.bytes(id))
                .query((row, number) -> new Found(
                        Columns.day(row, "on_day"), row.getString("name"), Columns.idOrNull(row, "one_stop_point_id")))
                .optional();
    }

    /** @return false when somebody changed it meanwhile */
    boolean takeBack(UUID id, int version) {
        return jdbc.sql(
                                "update special_day set live = null, version = version + 1 where id = ? and live = 1 and version = ?")
                        .params(Ids.bytes(id), version)
                        .update()
                == 1;
    }

    private static String place(@Nullable UUID point) {
        return point == null ? "" : point.toString().replace("-", "");
    }
}
