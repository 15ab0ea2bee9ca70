package vn.motcua.account;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Ids;
import vn.motcua.staffing.AccountHolders;

/** Tells the lists of employees whose account there is or was asked for. */
@Component
class Holders implements AccountHolders {

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> all() {
        return new HashSet<>(jdbc.sql(
                        "select employee_id from counter_account where state not in ('REFUSED', 'CANCELLED', 'DISABLED')")
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list());
    }
}
