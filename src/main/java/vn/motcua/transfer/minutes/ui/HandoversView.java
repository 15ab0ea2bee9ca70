package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.transfer.minutes.HandoverService;
import vn.motcua.ui.PortalPage;

/** The minutes of all hand-overs that one may see, those that wait for a signature first. */
@Route(HandoversView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class HandoversView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/handovers";

    private final HandoverList list;

    HandoversView(HandoverService handovers, CurrentPerson person) {
        heading(t("orgunit.tab.handovers"));
        lead(t("handover.list.lead"));
        list = new HandoverList(handovers);
        add(new UnitTabs(PATH, person.require()), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
