package vn.motcua.staffing.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.PlaceUnit;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.duty.AbsenceKind;
import vn.motcua.staffing.duty.AbsenceSpan;
import vn.motcua.staffing.duty.ClosedDays;
import vn.motcua.staffing.duty.CounterWeek;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Sessions;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Reads boards within the person's scope: five statements, however many counters and days. */
@Component
class BoardReader {

    private static final String FROM = """
            from counter c
            join one_stop_point p on p.id = c.one_stop_point_id
            left join unit_state u on u.unit_id = %s
                  and u.valid_from <= :day and (u.valid_to is null or u.valid_to > :day)
            """.formatted(PlaceUnit.ofPoint("p").replace(":asOf", ":day"));

    private final JdbcClient jdbc;
    private final StaffingScope scope;

    BoardReader(JdbcClient jdbc, StaffingScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    long count(BoardFilter filter, BoardDays days) {
        Conditions conditions = conditions(filter, days);
        return jdbc.sql("select count(*) " + FROM + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    List<BoardRow> rows(BoardFilter filter, BoardDays days, long offset, int limit) {
        return rows(conditions(filter, days), days, offset, limit);
    }

    /** One counter; none where the person may not see it. */
    List<BoardRow> row(UUID counter, BoardDays days) {
        return rows(
                conditions(BoardFilter.ALL, days).and("c.id = :counter").with("counter", Ids.bytes(counter)),
                days,
                0,
                1);
    }

    private List<BoardRow> rows(Conditions conditions, BoardDays days, long offset, int limit) {
        conditions.with("offset", offset).with("limit", limit);
        List<Desk> desks = jdbc.sql("""
                        select c.id, c.code, c.name, c.fields, c.sessions, c.norm, c.valid_from, c.valid_to,
                               p.id point_id, p.name point_name, p.post_office_id
                        """ + FROM + conditions.sql() + """

                        order by case when p.unit_id is null then 0 else 1 end, c.code, c.id
                        limit :limit offset :offset
                        """)
                .params(conditions.values())
                .query((row, number) -> desk(row))
                .list();
        if (desks.isEmpty()) {
            return List.of();
        }
        List<byte[]> counters = desks.stream().map(desk -> Ids.bytes(desk.id())).toList();
        Map<UUID, List<CounterWeek.Duty>> duties = duties(counters, days);
        Map<UUID, List<CounterWeek.StandIn>> standIns = standIns(counters, days);
        List<UUID> people = Stream.concat(
                        duties.values().stream().flatMap(List::stream).map(CounterWeek.Duty::employeeId),
                        standIns.values().stream().flatMap(List::stream).map(CounterWeek.StandIn::employeeId))
                .distinct()
                .toList();
        Map<UUID, List<CounterWeek.Absence>> absences = absences(people, days);
        ClosedDays calendar = calendar(days);
        return desks.stream()
                .map(desk -> desk.row(
                        duties.getOrDefault(desk.id(), List.of()),
                        standIns.getOrDefault(desk.id(), List.of()),
                        absences,
                        calendar,
                        days))
                .toList();
    }

    /** @param week in which it is open */
    private record Desk(
            UUID id,
            String code,
            String name,
            String fields,
            Sessions week,
            int norm,
            Period open,
            UUID pointId,
            String pointName,
            UUID postOfficeId) {

        BoardRow row(
                List<CounterWeek.Duty> duties,
                List<CounterWeek.StandIn> standIns,
                Map<UUID, List<CounterWeek.Absence>> absences,
                ClosedDays calendar,
                BoardDays days) {
            List<CounterWeek.Absence> own = Stream.concat(
                            duties.stream().map(CounterWeek.Duty::employeeId),
                            standIns.stream().map(CounterWeek.StandIn::employeeId))
                    .distinct()
                    .flatMap(person -> absences.getOrDefault(person, List.of()).stream())
                    .toList();
            CounterWeek known = new CounterWeek(id, pointId, open, week, norm, duties, own, standIns);
            List<String> reserves = duties.stream()
                    .filter(duty -> duty.kind() == AssignmentKind.RESERVE)
                    .map(CounterWeek.Duty::name)
                    .distinct()
                    .toList();
            return new BoardRow(
                    id,
                    code,
                    name,
                    fields,
                    pointId,
                    pointName,
                    postOfficeId,
                    reserves,
                    known.cells(days.first(), days.count(), calendar));
        }
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(
                Columns.id(row, "id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("fields"),
                new Sessions(row.getInt("sessions")),
                row.getInt("norm"),
                Columns.period(row),
                Columns.id(row, "point_id"),
                row.getString("point_name"),
                Columns.id(row, "post_office_id"));
    }

    private Map<UUID, List<CounterWeek.Duty>> duties(List<byte[]> counters, BoardDays days) {
        Map<UUID, List<CounterWeek.Duty>> duties = new HashMap<>();
        jdbc.sql("""
                        select a.counter_id, a.employee_id, e.name, a.kind, a.sessions, a.valid_from, a.valid_to
                        from assignment a join employee e on e.id = a.employee_id
                        where a.counter_id in (:counters) and a.valid_from < :end
                          and (a.valid_to is null or (a.valid_to > :first and a.valid_to > a.valid_from))
                        order by a.kind, a.valid_from, e.sort_key, a.id
                        """)
                .param("counters", counters)
                .param("first", days.first())
                .param("end", days.end())
                .query(row -> {
                    duties.computeIfAbsent(Columns.id(row, "counter_id"), key -> new ArrayList<>())
                            .add(new CounterWeek.Duty(
                                    Columns.id(row, "employee_id"),
                                    row.getString("name"),
                                    AssignmentKind.valueOf(row.getString("kind")),
                                    Columns.period(row),
                                    new Sessions(row.getInt("sessions"))));
                });
        return duties;
    }

    private Map<UUID, List<CounterWeek.StandIn>> standIns(List<byte[]> counters, BoardDays days) {
        Map<UUID, List<CounterWeek.StandIn>> standIns = new HashMap<>();
        jdbc.sql("""
                        select s.id, s.counter_id, s.employee_id, e.name, s.on_day, s.session
                        from stand_in s join employee e on e.id = s.employee_id
                        where s.counter_id in (:counters) and s.live = 1 and s.on_day >= :first and s.on_day < :end
                        order by s.on_day, s.session, e.sort_key, s.id
                        """)
                .param("counters", counters)
                .param("first", days.first())
                .param("end", days.end())
                .query(row -> {
                    standIns.computeIfAbsent(Columns.id(row, "counter_id"), key -> new ArrayList<>())
                            .add(new CounterWeek.StandIn(
                                    Columns.id(row, "id"),
                                    Columns.id(row, "employee_id"),
                                    row.getString("name"),
                                    new Shift(Columns.day(row, "on_day"), Session.valueOf(row.getString("session")))));
                });
        return standIns;
    }

    /** By person; of people whom the caller may see. */
    Map<UUID, List<CounterWeek.Absence>> absences(Collection<UUID> people, BoardDays days) {
        Map<UUID, List<CounterWeek.Absence>> absences = new HashMap<>();
        if (people.isEmpty()) {
            return absences;
        }
        boolean why = scope.mayKnowWhy();
        jdbc.sql("""
                        select id, employee_id, kind, first_day, first_session, last_day, last_session
                        from absence
                        where employee_id in (:people) and live = 1 and first_day < :end and last_day >= :first
                        order by first_day, id
                        """)
                .param("people", people.stream().map(Ids::bytes).toList())
                .param("first", days.first())
                .param("end", days.end())
                .query(row -> {
                    UUID person = Columns.id(row, "employee_id");
                    absences.computeIfAbsent(person, key -> new ArrayList<>())
                            .add(new CounterWeek.Absence(
                                    Columns.id(row, "id"),
                                    person,
                                    why ? AbsenceKind.valueOf(row.getString("kind")) : null,
                                    span(row)));
                });
        return absences;
    }

    static AbsenceSpan span(ResultSet row) throws SQLException {
        return new AbsenceSpan(
                new Shift(Columns.day(row, "first_day"), Session.valueOf(row.getString("first_session"))),
                new Shift(Columns.day(row, "last_day"), Session.valueOf(row.getString("last_session"))));
    }

    ClosedDays calendar(BoardDays days) {
        return new ClosedDays(jdbc.sql("""
                        select on_day, one_stop_point_id, worked, name from special_day
                        where live = 1 and on_day >= :first and on_day < :end order by on_day, id
                        """)
                .param("first", days.first())
                .param("end", days.end())
                .query((row, number) -> new ClosedDays.Special(
                        Columns.day(row, "on_day"),
                        Columns.idOrNull(row, "one_stop_point_id"),
                        row.getBoolean("worked"),
                        row.getString("name")))
                .list());
    }

    /** Open on at least one of the days, and staffed by the post. */
    private Conditions conditions(BoardFilter filter, BoardDays days) {
        LocalDate end = days.end();
        Conditions conditions = new Conditions()
                .and("p.post_office_id is not null")
                .and(
                        "c.valid_from < :end and (c.valid_to is null or (c.valid_to > :day and c.valid_to > c.valid_from))")
                .with("day", days.first())
                .with("end", end)
                .search(filter.query(), "c.search_key", "u.search_key");
        if (filter.postOfficeId() != null) {
            conditions.and("p.post_office_id = :office").with("office", Ids.bytes(filter.postOfficeId()));
        }
        scope.limit(conditions, "p.post_office_id");
        return conditions;
    }
}
