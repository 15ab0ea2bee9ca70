package vn.motcua.orgunit.point;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.orgunit.Charges;
import vn.motcua.orgunit.UnitScope;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;

/** Who may change what of a point: the province all, officers the points of their units, the post what stands in them. */
@Component
class PointRights {

    private final CurrentPerson person;
    private final UnitScope units;
    private final Charges charges;

    PointRights(CurrentPerson person, UnitScope units, Charges charges) {
        this.person = person;
        this.units = units;
        this.charges = charges;
    }

    boolean mayChange(PointRow point) {
        Person who = person.require();
        return who.is(Role.PROVINCE_ADMIN) || who.is(Role.UNIT_OFFICER) && ownUnit(point);
    }

    boolean mayCheck(PointRow point) {
        Person who = person.require();
        UUID office = point.postOfficeId();
        return mayChange(point)
                || who.is(Role.POST_MANAGER)
                        && office != null
                        && charges.postOfficesOf(who.username()).contains(office);
    }

    /** Whether the person may also say who staffs a point and in which premises: that comes with the hand-over. */
    boolean mayHandOver() {
        return person.require().is(Role.PROVINCE_ADMIN);
    }

    private boolean ownUnit(PointRow point) {
        UUID unit = point.unitId();
        return unit != null && units.inChargeOf(unit);
    }
}
