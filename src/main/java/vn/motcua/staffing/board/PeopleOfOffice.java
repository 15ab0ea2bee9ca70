package vn.motcua.staffing.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Period;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.duty.ClosedDays;
import vn.motcua.staffing.duty.CounterWeek;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Sessions;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.duty.StandInRule.Nearness;
import vn.motcua.staffing.duty.StandInRule.Person;
import vn.motcua.staffing.scope.Columns;

/** What everybody of a post office does in some mornings and afternoons: four statements, however many people. */
@Component
class PeopleOfOffice {

    private final JdbcClient jdbc;
    private final BoardReader reader;

    PeopleOfOffice(JdbcClient jdbc, BoardReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * @param point where the counter is
     * @param shifts of one week
     */
    record Question(UUID office, UUID counter, UUID point, Set<Shift> shifts) {

        LocalDate first() {
            return shifts.stream()
                    .map(Shift::day)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        LocalDate last() {
            return shifts.stream()
                    .map(Shift::day)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** @param sessions in which the counter is open */
    private record Duty(
            UUID counter,
            UUID point,
            String place,
            AssignmentKind kind,
            Period period,
            Sessions mine,
            Sessions sessions) {

        boolean at(Shift shift, ClosedDays calendar) {
            return period.contains(shift.day())
                    && mine.contains(shift.day(), shift.session())
                    && calendar.open(sessions, shift, point);
        }
    }

    private record Somebody(UUID id, String name, boolean trained, Period employed, List<Duty> duties) {}

    private record Place(Shift shift, String name) {}

    /** Everybody of the post office who is in service on the first of the days, in the Vietnamese order of names. */
    List<Person> asked(Question question) {
        BoardDays week = BoardDays.weekOf(question.first());
        Map<UUID, Somebody> people = people(question.office(), week, question.first());
        Map<UUID, List<CounterWeek.Absence>> absences = reader.absences(people.keySet(), week);
        Map<UUID, List<Place>> standIns = standIns(people.keySet(), week);
        ClosedDays calendar = reader.calendar(week);
        return people.values().stream()
                .map(one -> person(
                        one,
                        question,
                        absences.getOrDefault(one.id(), List.of()),
                        standIns.getOrDefault(one.id(), List.of()),
                        calendar,
                        week))
                .toList();
    }

    private static Person person(
            Somebody one,
            Question question,
            Collection<CounterWeek.Absence> absences,
            List<Place> standIns,
            ClosedDays calendar,
            BoardDays week) {
        List<Duty> main = one.duties().stream()
                .filter(duty -> duty.kind() == AssignmentKind.MAIN)
                .toList();
        String busy = question.shifts().stream()
                .flatMap(shift -> standIns.stream()
                        .filter(place -> place.shift().equals(shift))
                        .map(Place::name))
                .findFirst()
                .orElseGet(() -> main.stream()
                        .filter(duty -> question.shifts().stream().anyMatch(shift -> duty.at(shift, calendar)))
                        .map(Duty::place)
                        .findFirst()
                        .orElse(null));
        long planned = week.days().stream()
                .flatMap(day -> Stream.of(Session.values()).map(session -> new Shift(day, session)))
                .filter(shift -> main.stream().anyMatch(duty -> duty.at(shift, calendar)))
                .count();
        boolean employed =
                one.employed().contains(question.first()) && one.employed().contains(question.last());
        boolean away = question.shifts().stream()
                .anyMatch(shift ->
                        absences.stream().anyMatch(absence -> absence.span().contains(shift)));
        return new Person(
                one.id(),
                one.name(),
                one.trained(),
                employed,
                away,
                busy,
                nearness(one, question),
                Math.toIntExact(planned) + standIns.size());
    }

    private static Nearness nearness(Somebody one, Question question) {
        Nearness nearest = Nearness.FREE;
        for (Duty duty : one.duties()) {
            if (duty.kind() == AssignmentKind.RESERVE && duty.period().contains(question.first())) {
                Nearness near = duty.counter().equals(question.counter())
                        ? Nearness.RESERVE_HERE
                        : duty.point().equals(question.point())
                                ? Nearness.RESERVE_AT_POINT
                                : Nearness.RESERVE_ELSEWHERE;
                nearest = near.compareTo(nearest) < 0 ? near : nearest;
            }
        }
        return nearest;
    }

    private Map<UUID, Somebody> people(UUID office, BoardDays week, LocalDate day) {
        Map<UUID, Somebody> people = new LinkedHashMap<>();
        jdbc.sql("""
                        select e.id, e.name, e.trained, e.valid_from, e.valid_to, a.kind, a.sessions mine,
                               a.valid_from duty_from, a.valid_to duty_to,
                               c.id counter_id, c.name counter_name, c.sessions, p.id point_id, p.name point_name
                        from employee e
                        left join assignment a on a.employee_id = e.id and a.valid_from < :end
                              and (a.valid_to is null or (a.valid_to > :first and a.valid_to > a.valid_from))
                        left join counter c on c.id = a.counter_id
                        left join one_stop_point p on p.id = c.one_stop_point_id
                        where e.post_office_id = :office
                          and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
                        order by e.sort_key, e.id, a.valid_from
                        """)
                .param("office", Ids.bytes(office))
                .param("first", week.first())
                .param("end", week.end())
                .param("day", day)
                .query(row -> {
                    UUID id = Columns.id(row, "id");
                    Somebody one = people.get(id);
                    if (one == null) {
                        one = new Somebody(
                                id,
                                row.getString("name"),
                                row.getBoolean("trained"),
                                Columns.period(row),
                                new ArrayList<>());
                        people.put(id, one);
                    }
                    UUID counter = Columns.idOrNull(row, "counter_id");
                    if (counter != null) {
                        one.duties()
                                .add(new Duty(
                                        counter,
                                        Columns.id(row, "point_id"),
                                        row.getString("counter_name") + ", " + row.getString("point_name"),
                                        AssignmentKind.valueOf(row.getString("kind")),
                                        new Period(Columns.day(row, "duty_from"), Columns.dayOrNull(row, "duty_to")),
                                        new Sessions(row.getInt("mine")),
                                        new Sessions(row.getInt("sessions"))));
                    }
                });
        return people;
    }

    private Map<UUID, List<Place>> standIns(Set<UUID> people, BoardDays week) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Place>> standIns = new HashMap<>();
        jdbc.sql("""
                        select s.employee_id, s.on_day, s.session, c.name counter_name, p.name point_name
                        from stand_in s join counter c on c.id = s.counter_id
                             join one_stop_point p on p.id = c.one_stop_point_id
                        where s.employee_id in (:people) and s.live = 1 and s.on_day >= :first and s.on_day < :end
                        order by s.on_day, s.session
                        """)
                .param("people", people.stream().map(Ids::bytes).toList())
                .param("first", week.first())
                .param("end", week.end())
                .query(row -> {
                    standIns.computeIfAbsent(Columns.id(row, "employee_id"), key -> new ArrayList<>())
                            .add(new Place(
                                    new Shift(Columns.day(row, "on_day"), Session.valueOf(row.getString("session"))),
                                    row.getString("counter_name") + ", " + row.getString("point_name")));
                });
        return standIns;
    }
}
