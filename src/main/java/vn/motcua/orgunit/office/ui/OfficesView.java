package vn.motcua.orgunit.office.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The post offices of a day. */
@Route(OfficesView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class OfficesView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/post-offices";

    private final OfficeList list;

    OfficesView(OfficeService offices, CurrentPerson person, AsOf asOf) {
        heading(t("office.title"));
        lead(t("office.lead"));
        list = new OfficeList(offices, asOf.day());
        if (person.require().is(Role.PROVINCE_ADMIN) && asOf.isToday()) {
            Button found = new Button(
                    t("office.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(OfficeEditView.class));
            found.addThemeVariants(ButtonVariant.PRIMARY);
            found.setId("new-office");
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
