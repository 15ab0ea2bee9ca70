package vn.motcua.staffing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.scope.Columns;
import vn.motcua.staffing.scope.Conditions;
import vn.motcua.staffing.scope.StaffingScope;

/** Reads assignments with the names of people and places, within the person's scope. */
@Component
class AssignmentList {

    private static final String SELECT = """
            select a.id, a.employee_id, e.code employee_code, e.name employee_name, a.counter_id,
                   c.code counter_code, c.name counter_name, p.name point_name, a.kind, a.valid_from, a.valid_to,
                   a.assigned_by, a.version
            from assignment a
            join employee e on e.id = a.employee_id
            join counter c on c.id = a.counter_id
            join one_stop_point p on p.id = c.one_stop_point_id
            """;

    private final JdbcClient jdbc;
    private final StaffingScope scope;

    AssignmentList(JdbcClient jdbc, StaffingScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Of a counter, the latest first. */
    List<AssignmentRow> atCounter(UUID counterId) {
        return list(new Conditions().and("a.counter_id = :counter").with("counter", Ids.bytes(counterId)));
    }

    /** Of an employee, the latest first. */
    List<AssignmentRow> ofEmployee(UUID employeeId) {
        return list(new Conditions().and("a.employee_id = :employee").with("employee", Ids.bytes(employeeId)));
    }

    Optional<AssignmentRow> find(UUID id) {
        return list(new Conditions().and("a.id = :id").with("id", Ids.bytes(id))).stream()
                .findFirst();
    }

    private List<AssignmentRow> list(Conditions conditions) {
        scope.limit(conditions, "p.post_office_id");
        return jdbc.sql(SELECT + conditions.sql() + "\n order by a.valid_from desc, a.kind, e.sort_key, a.id")
                .params(conditions.values())
                .query((row, number) -> new AssignmentRow(
                        Columns.id(row, "id"),
                        Columns.id(row, "employee_id"),
                        row.getString("employee_code"),
                        row.getString("employee_name"),
                        Columns.id(row, "counter_id"),
                        row.getString("counter_code"),
                        row.getString("counter_name"),
                        row.getString("point_name"),
                        AssignmentKind.valueOf(row.getString("kind")),
                        Columns.day(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to"),
                        row.getString("assigned_by"),
                        row.getInt("version")))
                .list();
    }
}
