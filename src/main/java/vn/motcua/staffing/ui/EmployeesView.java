package vn.motcua.staffing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.staffing.StaffingService;
import vn.motcua.staffing.person.PersonService;
import vn.motcua.staffing.person.intake.PersonSheetService;
import vn.motcua.staffing.person.intake.ui.PersonSheetLink;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The post's people: their post office, degree and training, and where they stand. */
@Route(EmployeesView.PATH)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class EmployeesView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "employees";

    private final EmployeeGrid grid;

    EmployeesView(
            StaffingService staffing,
            PersonService people,
            PersonSheetService sheets,
            CurrentPerson person,
            AsOf asOf) {
        heading(t("nav.counters"));
        lead(t("staffing.employees.lead"));
        grid = new EmployeeGrid(staffing, people.jobs(), asOf.day());
        PersonSheetLink export = new PersonSheetLink(sheets, grid::wanted, asOf.day());
        if (person.require().is(Role.POST_MANAGER) && asOf.isToday()) {
            Button add = new Button(
                    t("staffing.employees.add"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate("employees/new"));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.setId("add-employee");
            Button list = new Button(
                    t("personlist.import"),
                    VaadinIcon.UPLOAD.create(),
                    click -> UI.getCurrent().navigate("employees/import"));
            list.setId("import-employees");
            actions(export, list, add);
        } else {
            actions(export);
        }
        add(new StaffingTabs(PATH), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.restore(event.getLocation().getQueryParameters());
        grid.refresh();
    }
}
