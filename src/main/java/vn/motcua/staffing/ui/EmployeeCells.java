package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.ui.Pill;

/** The cells of the list of employees. */
class EmployeeCells {

    Component name(EmployeeRow row) {
        String born = row.birthYear() == null
                ? ""
                : " · " + text("staffing.born", row.birthYear().toString());
        RouterLink link = new RouterLink(row.name(), EmployeeView.class, EmployeeView.parameters(row.id()));
        link.addClassName("cell-name");
        Div code = new Div(row.code() + born);
        code.addClassName("cell-sub");
        Div cell = new Div(link, code);
        cell.addClassName("cell-wrap");
        Div onPhone = new Div(qualification(row) + " · " + row.postOfficeName());
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        if (!row.trained()) {
            Div warning = new Div(trained(row));
            warning.addClassName("narrow-only");
            cell.add(warning);
        }
        return cell;
    }

    Component postOffice(EmployeeRow row) {
        Div cell = new Div(new Div(row.postOfficeName()));
        cell.addClassName("cell-wrap");
        if (!row.job().isEmpty()) {
            Div job = new Div(row.job());
            job.addClassName("cell-sub");
            cell.add(job);
        }
        return cell;
    }

    String qualification(EmployeeRow row) {
        return text("staffing.qualification." + row.qualification());
    }

    Component trained(EmployeeRow row) {
        return row.trained()
                ? new Pill(text("staffing.trained"), "good")
                : new Pill(text("staffing.untrained"), "warn");
    }

    Component counter(EmployeeRow row) {
        Div cell = new Div();
        cell.addClassName("cell-wrap");
        if (row.counterId() == null || row.counterName() == null) {
            Span free = new Span(text("staffing.free"));
            free.addClassName("cell-sub");
            cell.add(free);
            return cell;
        }
        RouterLink link =
                new RouterLink(row.counterName(), CountersView.class, CountersView.parameters(row.counterId()));
        link.addClassName("cell-name");
        Span kind = new Span(text("staffing.kind." + row.kind()));
        kind.addClassName("cell-note");
        Div point = new Div(row.pointName());
        point.addClassName("cell-sub");
        cell.add(new Div(link, kind), point);
        return cell;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
