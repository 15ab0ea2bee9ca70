package vn.motcua.staffing.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Act;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.duty.AbsenceSpan;
import vn.motcua.staffing.duty.Cell;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.scope.Columns;

/** Sends those home who stood in for somebody who comes after all. */
@Component
class Surplus {

    private final JdbcClient jdbc;
    private final BoardReader reader;
    private final StandInStore standIns;

    Surplus(JdbcClient jdbc, BoardReader reader, StandInStore standIns) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.standIns = standIns;
    }

    private record Candidate(UUID id, UUID counter, Shift shift, UUID employee, String name) {}

    /** @return what was done, for the trail */
    List<Act> takeBack(UUID back, AbsenceSpan span) {
        Map<String, BoardRow> boards = new HashMap<>();
        Map<Shift, Map<UUID, Integer>> sentHome = new LinkedHashMap<>();
        List<Act> acts = new ArrayList<>();
        for (Candidate one : candidates(back, span)) {
            LocalDate monday = BoardDays.weekOf(one.shift().day()).first();
            BoardRow row = boards.computeIfAbsent(
                    one.counter() + " " + monday,
                    key -> reader.row(one.counter(), BoardDays.weekOf(monday)).getFirst());
            Cell cell = row.cells().stream()
                    .filter(each -> each.shift().equals(one.shift()))
                    .findFirst()
                    .orElseThrow();
            Map<UUID, Integer> home = sentHome.computeIfAbsent(one.shift(), key -> new HashMap<>());
            int gone = home.getOrDefault(one.counter(), 0);
            if (cell.there().size() - gone > cell.needed() && standIns.takeBack(one.id())) {
                home.put(one.counter(), gone + 1);
                acts.add(Act.of("standin.taken-back", StandInService.SUBJECT, one.id())
                        .called(one.name())
                        .details(row.name() + ", " + row.pointName() + "; "
                                + one.shift().day() + "; " + one.shift().session())
                        .link("employee", one.employee(), one.name()));
            }
        }
        return acts;
    }

    /** Those who stand in at counters where the person is back, on the days of the absence; the latest act first. */
    private List<Candidate> candidates(UUID back, AbsenceSpan span) {
        return jdbc
                .sql("""
                        select s.id, s.counter_id, s.on_day, s.session, s.employee_id, e.name
                        from stand_in s join employee e on e.id = s.employee_id
                        where s.live = 1 and s.on_day >= :first and s.on_day <= :last and s.employee_id <> :back
                          and exists (select 1 from assignment a where a.counter_id = s.counter_id
                              and a.employee_id = :back and a.kind = 'MAIN'
                              and a.valid_from <= s.on_day and (a.valid_to is null or a.valid_to > s.on_day))
                        order by s.assigned_at desc, s.id desc
                        """)
                .param("first", span.first().day())
                .param("last", span.last().day())
                .param("back", Ids.bytes(back))
                .query((row, number) -> new Candidate(
                        Columns.id(row, "id"),
                        Columns.id(row, "counter_id"),
                        new Shift(Columns.day(row, "on_day"), Session.valueOf(row.getString("session"))),
                        Columns.id(row, "employee_id"),
                        row.getString("name")))
                .list()
                .stream()
                .filter(one -> span.contains(one.shift()))
                .toList();
    }
}
