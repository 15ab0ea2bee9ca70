package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The one-stop points of a day. */
@Route(PointsView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class PointsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/points";

    private final PointList list;

    PointsView(PointService points, CurrentPerson person, AsOf asOf) {
        heading(t("point.title"));
        lead(t("point.lead"));
        list = new PointList(points, asOf.day());
        if (person.require().is(Role.PROVINCE_ADMIN) && asOf.isToday()) {
            Button found = new Button(
                    t("point.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(NewPointView.class));
            found.addThemeVariants(ButtonVariant.PRIMARY);
            found.setId("new-point");
            actions(found);
        }
        add(new UnitTabs(PATH, person.require()), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
