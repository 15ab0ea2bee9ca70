package vn.motcua.staffing.scope;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;

/** Holds people and counters still while somebody plans with them. */
@Component
public class RosterLock {

    private final JdbcClient jdbc;

    RosterLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets nobody else plan with this employee or this counter until the transaction ends. All who plan come through
     * here, the employee first, so they wait for each other and never in a circle.
     */
    public void lock(UUID employeeId, UUID counterId) {
        employee(employeeId);
        lock("counter", counterId);
    }

    /** Lets nobody else plan with this employee until the transaction ends. */
    public void employee(UUID employeeId) {
        lock("employee", employeeId);
    }

    private void lock(String table, UUID id) {
        jdbc.sql("select id from " + table + " where id = ? for update")
                .param(Ids.bytes(id))
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }
}
