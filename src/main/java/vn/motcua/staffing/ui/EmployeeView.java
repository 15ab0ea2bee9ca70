package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.Period;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentRow;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** One employee: who they are, where they stood, stand and will stand, and what other modules know of them. */
@Route("employees/:employee")
// What the parts of other modules are made of: the browser is given what is named here or used by this very class.
@Uses(Dialog.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class EmployeeView extends PortalPage implements BeforeEnterObserver {

    private final transient StaffingService staffing;
    private final transient List<EmployeePart> parts;
    private final transient AsOf asOf;
    private final Div content = new Div();

    EmployeeView(StaffingService staffing, List<EmployeePart> parts, AsOf asOf) {
        this.staffing = staffing;
        this.parts = parts;
        this.asOf = asOf;
        content.addClassName("employee");
        RouterLink back = new RouterLink(t("staffing.employee.back"), EmployeesView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    static RouteParameters parameters(UUID employee) {
        return new RouteParameters("employee", employee.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = UUID.fromString(event.getRouteParameters().get("employee").orElse(""));
            show(staffing.employee(id, asOf.day()));
        } catch (IllegalArgumentException | PortalException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(EmployeeRow employee) {
        content.removeAll();
        heading(employee.name());
        lead(t("staffing.employee.lead", employee.code(), employee.postOfficeName()));
        Div left = new Div(facts(employee), assignments(employee));
        left.addClassName("employee-main");
        content.add(left);
        Div right = new Div();
        right.addClassName("employee-side");
        parts.forEach(part -> part.of(employee, asOf.isToday()).ifPresent(right::add));
        if (right.getComponentCount() > 0) {
            content.add(right);
        }
    }

    private Component facts(EmployeeRow employee) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "staffing.employee.code", Cells.code(employee.code()));
        if (employee.birthYear() != null) {
            fact(facts, "staffing.employee.born", new Span(employee.birthYear().toString()));
        }
        fact(facts, "staffing.post-office", new Span(employee.postOfficeName()));
        fact(facts, "staffing.qualification", new Span(t("staffing.qualification." + employee.qualification())));
        fact(facts, "staffing.training", new EmployeeCells().trained(employee));
        fact(facts, "staffing.employee.employed", employed(employee));
        fact(facts, "staffing.counter.present", new EmployeeCells().counter(employee));
        Section sheet = new Section(new H2(t("staffing.employee.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private Component employed(EmployeeRow employee) {
        Div employed = new Div(new Span(Spans.text(this, employee.validFrom(), employee.validTo())));
        employed.addClassName("line-time");
        if (!new Period(employee.validFrom(), employee.validTo()).contains(asOf.day())) {
            employed.add(new Pill(t("staffing.employee.not-on-day", asOf.day()), "quiet"));
        }
        return employed;
    }

    private Component assignments(EmployeeRow employee) {
        LocalDate day = asOf.day();
        List<AssignmentRow> all = staffing.assignmentsOf(employee.id());
        List<AssignmentRow> present = all.stream()
                .filter(row -> new Period(row.from(), row.to()).contains(day))
                .toList();
        List<AssignmentRow> coming = all.stream()
                .filter(row -> row.from().isAfter(day) && !row.from().equals(row.to()))
                .toList();
        List<AssignmentRow> past = all.stream()
                .filter(row -> !present.contains(row) && !coming.contains(row))
                .toList();
        Section sheet = new Section(new H2(t("staffing.employee.assignments")));
        sheet.addClassName("sheet");
        sheet.add(new DutyLines("present", present));
        if (!coming.isEmpty()) {
            sheet.add(new DutyLines("coming", coming));
        }
        if (!past.isEmpty()) {
            sheet.add(new DutyLines("past", past));
        }
        return sheet;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(t(name)), description);
    }
}
