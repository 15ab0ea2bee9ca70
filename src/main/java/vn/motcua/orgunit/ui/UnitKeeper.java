package vn.motcua.orgunit.ui;

import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;

/** Who is offered to change units; the services decide. */
final class UnitKeeper {

    private UnitKeeper() {}

    static boolean mayWrite(Person person, AsOf asOf) {
        return person.is(Role.PROVINCE_ADMIN) && asOf.isToday();
    }
}
