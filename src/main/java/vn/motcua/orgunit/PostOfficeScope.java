package vn.motcua.orgunit;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;

/**
 * Which post offices the current person may see: a manager those in their charge, a unit officer those that stand in
 * their unit or below, the province's offices all.
 */
@Component
public class PostOfficeScope {

    private static final List<Role> WHOLE_PROVINCE = List.of(Role.PROVINCE_ADMIN, Role.APPROVER, Role.LEADER);

    private static final String IN_CHARGE =
            "%s in (select post_office_id from post_office_charge where username = :scopeManager)";

    private final CurrentPerson person;
    private final UnitScope units;

    PostOfficeScope(CurrentPerson person, UnitScope units) {
        this.person = person;
        this.units = units;
    }

    /**
     * @param idColumn holds the key of the post office
     * @param unitColumn holds the key of the unit in which it stands as of today, see {@link PlaceUnit}
     */
    public SqlPart mayBeSeen(String idColumn, String unitColumn) {
        Person who = person.require();
        if (WHOLE_PROVINCE.stream().anyMatch(who::is)) {
            return new SqlPart("1 = 1", Map.of());
        }
        return who.is(Role.POST_MANAGER)
                ? new SqlPart(IN_CHARGE.formatted(idColumn), Map.of("scopeManager", who.username()))
                : units.mayBeSeen(unitColumn);
    }
}
