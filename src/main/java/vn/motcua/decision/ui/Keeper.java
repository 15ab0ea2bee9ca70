package vn.motcua.decision.ui;

import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;

/** Who is offered to write in the register; the services decide. */
final class Keeper {

    private Keeper() {}

    static boolean mayWrite(Person person, AsOf asOf) {
        return (person.is(Role.PROVINCE_ADMIN) || person.is(Role.APPROVER)) && asOf.isToday();
    }
}
