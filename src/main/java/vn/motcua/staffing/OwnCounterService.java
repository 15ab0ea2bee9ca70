package vn.motcua.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForCounterStaff;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.scope.Columns;

/** What somebody at a counter sees of the staffing: their own assignments, and nobody else's. */
@Service
@ForCounterStaff
@Transactional(readOnly = true)
public class OwnCounterService {

    private final OwnEmployee own;
    private final CurrentPerson person;
    private final JdbcClient jdbc;

    OwnCounterService(OwnEmployee own, CurrentPerson person, JdbcClient jdbc) {
        this.own = own;
        this.person = person;
        this.jdbc = jdbc;
    }

    /**
     * One's own assignments, the latest first; those that were withdrawn before they began are left out.
     *
     * @throws PortalException {@code staffing.own.nobody} when the account belongs to no employee
     */
    public List<OwnDuty> duties() {
        UUID employee = own.idOf(person.require().username())
                .orElseThrow(() -> PortalException.forbidden("staffing.own.nobody"));
        return jdbc.sql("""
                        select c.code, c.name, c.fields, p.name point_name, p.address, a.kind, a.valid_from, a.valid_to
                        from assignment a
                        join counter c on c.id = a.counter_id
                        join one_stop_point p on p.id = c.one_stop_point_id
                        where a.employee_id = ? and (a.valid_to is null or a.valid_to > a.valid_from)
                        order by a.valid_from desc, a.id
                        """)
                .param(Ids.bytes(employee))
                .query((row, number) -> new OwnDuty(
                        row.getString("code"),
                        row.getString("name"),
                        Arrays.stream(row.getString("fields").split("; "))
                                .filter(field -> !field.isEmpty())
                                .toList(),
                        row.getString("point_name"),
                        row.getString("address"),
                        AssignmentKind.valueOf(row.getString("kind")),
                        Columns.day(row, "valid_from"),
                        Columns.dayOrNull(row, "valid_to")))
                .list();
    }
}
