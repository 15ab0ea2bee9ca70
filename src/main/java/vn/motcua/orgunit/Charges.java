package vn.motcua.orgunit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Guards.ForStaffingReaders;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;

/** Who is in charge of which post offices; the sign-in knows only their role. */
@Service
@ForStaffingReaders
@Transactional(readOnly = true)
public class Charges {

    private static final List<Role> WHOLE_PROVINCE = List.of(Role.PROVINCE_ADMIN, Role.APPROVER, Role.LEADER);

    private final JdbcClient jdbc;
    private final CurrentPerson person;

    Charges(JdbcClient jdbc, CurrentPerson person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    /**
     * Keys of the post offices in somebody's charge; empty for those in charge of none. A manager learns their own
     * charge and nobody else's.
     */
    public Set<UUID> postOfficesOf(String username) {
        Person asking = person.require();
        if (WHOLE_PROVINCE.stream().noneMatch(asking::is) && !asking.username().equals(username)) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select post_office_id from post_office_charge where username = ?")
                .param(username)
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .list());
    }
}
