package vn.motcua.orgunit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.shared.Ids;

/** Who is in charge of which post offices; the sign-in knows only their role. */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class Charges {

    private final JdbcClient jdbc;

    Charges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys of the post offices in somebody's charge; empty for those in charge of none. */
    public Set<UUID> postOfficesOf(String username) {
        return new HashSet<>(jdbc.sql("select post_office_id from post_office_charge where username = ?")
                .param(username)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list());
    }
}
