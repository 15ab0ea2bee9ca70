package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import vn.motcua.staffing.EmployeeRow;

/** What a module above adds to the page of an employee. */
@NamedInterface("employee-page")
public interface EmployeePart {

    /**
     * @param mayWrite false while the page speaks for another day than today
     * @return empty where the person has no business with it
     */
    Optional<Component> of(EmployeeRow employee, boolean mayWrite);
}
