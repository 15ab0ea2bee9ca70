package vn.motcua.staffing.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.motcua.staffing.training.AgainRow;
import vn.motcua.staffing.training.AgainRow.Reason;
import vn.motcua.staffing.training.TrainingService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** Who must be trained again, and why; the most pressing first. */
@Route("trainings/again")
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class AgainView extends PortalPage {

    private static final Map<Reason, String> TONES =
            Map.of(Reason.EXPIRED, "bad", Reason.CHANGED, "warn", Reason.EXPIRING, "info");

    AgainView(TrainingService trainings, AsOf asOf) {
        RouterLink back = new RouterLink(t("training.back"), TrainingsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        heading(t("training.again"));
        lead(t("training.again.lead", asOf.day()));
        Grid<AgainRow> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(t("training.again"));
        grid.addComponentColumn(this::person).setHeader(t("staffing.employee")).setFlexGrow(2);
        grid.addComponentColumn(this::why).setHeader(t("training.again.why")).setFlexGrow(3);
        grid.setItems(trainings.again(asOf.day()));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.CHECK, t("training.again.none")));
        add(grid);
    }

    private Component person(AgainRow row) {
        Anchor link = new Anchor("employees/" + row.employeeId(), row.name());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("cell-name");
        Div sub = new Div(row.code() + " · " + row.postOfficeName());
        sub.addClassName("cell-sub");
        Div cell = new Div(link, sub);
        cell.addClassName("cell-wrap");
        return cell;
    }

    private Component why(AgainRow row) {
        Div what = new Div(row.what() + " · " + Formats.day(row.on()));
        what.addClassName("cell-sub");
        Div cell = new Div(
                new Pill(t("training.reason." + row.reason()), TONES.getOrDefault(row.reason(), "quiet")), what);
        cell.addClassName("cell-wrap");
        return cell;
    }
}
