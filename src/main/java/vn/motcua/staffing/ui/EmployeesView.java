package vn.motcua.staffing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The post's people: their post office, degree and training, and where they stand. */
@Route(EmployeesView.PATH)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class EmployeesView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "employees";

    private final EmployeeGrid grid;

    EmployeesView(StaffingService staffing, AsOf asOf) {
        heading(t("nav.counters"));
        lead(t("staffing.employees.lead"));
        grid = new EmployeeGrid(staffing, asOf.day());
        add(new StaffingTabs(PATH), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.restore(event.getLocation().getQueryParameters());
        grid.refresh();
    }
}
