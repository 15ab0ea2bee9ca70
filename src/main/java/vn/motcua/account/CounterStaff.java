package vn.motcua.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.OwnEmployee;

/** Knows by their account which employee somebody is. A shut account is nobody's. */
@Component
class CounterStaff implements OwnEmployee {

    private final JdbcClient jdbc;

    CounterStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> idOf(String username) {
        return jdbc.sql("select employee_id from counter_account where username = ? and state in ('CREATED', 'ACTIVE')")
                .param(username)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional();
    }
}
