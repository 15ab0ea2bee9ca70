package vn.motcua.staffing.board;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Times;
import vn.motcua.staffing.duty.Session;
import vn.motcua.staffing.duty.Shift;
import vn.motcua.staffing.scope.Columns;

/** The rows of those who stand in. Knows nothing of who may read or write them. */
@Component
class StandInStore {

    private final JdbcClient jdbc;

    StandInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param officeId the post office that staffs the counter */
    record Row(UUID employeeId, String name, UUID counterId, String place, UUID officeId, Shift shift) {}

    UUID insert(UUID counter, UUID employee, Shift shift, String by, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into stand_in
                            (id, employee_id, counter_id, on_day, session, assigned_by, assigned_at, live, version)
                        values (?, ?, ?, ?, ?, ?, ?, 1, 0)
                        """)
                .params(
                        Ids.bytes(id),
                        Ids.bytes(employee),
                        Ids.bytes(counter),
                        shift.day(),
                        shift.session().name(),
                        by,
                        Times.utc(at))
                .update();
        return id;
    }

    /** Of what was not taken back. */
    Optional<Row> find(UUID id) {
        return jdbc.sql("""
                        select s.employee_id, e.name, s.counter_id, c.name counter_name, p.name point_name,
                               p.post_office_id, s.on_day, s.session
                        from stand_in s join employee e on e.id = s.employee_id
                             join counter c on c.id = s.counter_id
                             join one_stop_point p on p.id = c.one_stop_point_id
                        where s.id = ? and s.live = 1 and p.post_office_id is not null
                        """)
                .param(Ids.bytes(id))
                .query((row, number) -> new Row(
                        Columns.id(row, "employee_id"),
                        row.getString("name"),
                        Columns.id(row, "counter_id"),
                        row.getString("counter_name") + ", " + row.getString("point_name"),
                        Columns.id(row, "post_office_id"),
                        new Shift(Columns.day(row, "on_day"), Session.valueOf(row.getString("session")))))
                .optional();
    }

    /** @return false when somebody took it back before */
    boolean takeBack(UUID id) {
        return jdbc.sql("update stand_in set live = null, version = version + 1 where id = ? and live = 1")
                        .param(Ids.bytes(id))
                        .update()
                == 1;
    }
}
