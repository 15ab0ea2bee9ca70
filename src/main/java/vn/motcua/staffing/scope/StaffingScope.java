package vn.motcua.staffing.scope;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.Ids;

/** Which post offices' people and counters the current person sees and may change. */
@Component
public class StaffingScope {

    private final CurrentPerson current;
    private final JdbcClient jdbc;

    StaffingScope(CurrentPerson current, JdbcClient jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Leaves what the person may see: offices of the province see all, everybody else what is in their charge. */
    public void limit(Conditions conditions, String postOfficeColumn) {
        Person person = current.require();
        boolean wholeProvince = person.is(Role.PROVINCE_ADMIN) || person.is(Role.APPROVER) || person.is(Role.LEADER);
        if (!wholeProvince) {
            conditions
                    .and(postOfficeColumn
                            + " in (select post_office_id from post_office_charge where username = :username)")
                    .with("username", person.username());
        }
    }

    /** Whether the person may know why somebody is away: their manager may. */
    public boolean mayKnowWhy() {
        return current.require().is(Role.POST_MANAGER);
    }

    /** Whether the person is in charge of the post office, and so may change what belongs to it. */
    public boolean inCharge(UUID postOfficeId) {
        return jdbc.sql("select count(*) from post_office_charge where username = ? and post_office_id = ?")
                        .params(current.require().username(), Ids.bytes(postOfficeId))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
