package vn.motcua.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.AssignmentRule.Desk;
import vn.motcua.staffing.AssignmentRule.Duty;
import vn.motcua.staffing.AssignmentRule.Worker;
import vn.motcua.staffing.scope.Columns;

/** Reads what {@link AssignmentRule} judges by. */
@Component
class Roster {

    private final JdbcClient jdbc;

    Roster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Worker> worker(UUID employeeId) {
        return jdbc.sql("""
                        select e.id, e.name, o.id post_office_id, o.name post_office_name, e.trained,
                               e.valid_from, e.valid_to
                        from employee e join post_office o on o.id = e.post_office_id
                        where e.id = ?
                        """)
                .param(Ids.bytes(employeeId))
                .query((row, number) -> new Worker(
                        Columns.id(row, "id"),
                        row.getString("name"),
                        Columns.id(row, "post_office_id"),
                        row.getString("post_office_name"),
                        row.getBoolean("trained"),
                        Columns.period(row)))
                .optional();
    }

    /** A counter; none when the post does not staff it. */
    Optional<Desk> desk(UUID counterId) {
        return jdbc.sql("""
                        select c.id, c.name, p.name point_name, o.id post_office_id, o.name post_office_name,
                               c.valid_from, c.valid_to
                        from counter c
                        join one_stop_point p on p.id = c.one_stop_point_id
                        join post_office o on o.id = p.post_office_id
                        where c.id = ?
                        """)
                .param(Ids.bytes(counterId))
                .query((row, number) -> new Desk(
                        Columns.id(row, "id"),
                        label(row.getString("name"), row.getString("point_name")),
                        Columns.id(row, "post_office_id"),
                        row.getString("post_office_name"),
                        Columns.period(row)))
                .optional();
    }

    /** Every assignment of the employee, and every one to the counter, the oldest first. */
    List<Duty> duties(UUID employeeId, UUID counterId) {
        return jdbc.sql("""
                        select a.employee_id, e.name employee_name, a.counter_id, c.name, p.name point_name, a.kind,
                               a.valid_from, a.valid_to
                        from assignment a
                        join employee e on e.id = a.employee_id
                        join counter c on c.id = a.counter_id
                        join one_stop_point p on p.id = c.one_stop_point_id
                        where a.employee_id = ? or a.counter_id = ?
                        order by a.valid_from, a.id
                        """)
                .params(Ids.bytes(employeeId), Ids.bytes(counterId))
                .query((row, number) -> duty(row))
                .list();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                Columns.id(row, "employee_id"),
                row.getString("employee_name"),
                Columns.id(row, "counter_id"),
                label(row.getString("name"), row.getString("point_name")),
                AssignmentKind.valueOf(row.getString("kind")),
                Columns.period(row));
    }

    /** What people call a counter: its own name is "Quầy 01" at many places. */
    static String label(String counter, String oneStopPoint) {
        return counter + ", " + oneStopPoint;
    }
}
