package vn.motcua.staffing.person.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.PersonSheet;

/** Addresses of the pages about one employee. */
final class EmployeeAddress {

    private EmployeeAddress() {}

    static RouteParameters parameters(UUID employee) {
        return new RouteParameters("employee", employee.toString());
    }

    /** The employee whom an address names, if the person keeps them. */
    static Optional<PersonSheet> kept(BeforeEnterEvent event, PersonService people) {
        try {
            return event.getRouteParameters()
                    .get("employee")
                    .map(UUID::fromString)
                    .filter(people::mayKeep)
                    .map(people::get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    static void show(UUID employee) {
        UI.getCurrent().navigate("employees/" + employee);
    }
}
