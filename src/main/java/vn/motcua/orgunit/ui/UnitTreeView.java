package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.orgunit.intake.UnitSheetService;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.security.CurrentPerson;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** Which units there are on a day, and which stand below which. */
@Route(UnitAddress.TREE)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class UnitTreeView extends PortalPage implements BeforeEnterObserver {

    private final UnitPanel panel;

    UnitTreeView(UnitTree units, UnitSheetService sheets, CurrentPerson person, AsOf asOf) {
        heading(t("orgunit.tab.tree"));
        lead(t("orgunit.tree.lead"));
        panel = new UnitPanel(
                units,
                asOf.day(),
                shown -> Address.replace(UI.getCurrent(), UnitAddress.TREE, UnitAddress.parameters(shown)));
        UnitSheetLink sheet = new UnitSheetLink(sheets, panel::filter, asOf.day());
        actions(sheet);
        if (UnitKeeper.mayWrite(person.require(), asOf)) {
            Button found = new Button(
                    t("orgunit.found"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(UnitAddress.FOUND));
            found.setId("found-unit");
            actions(sheet, found);
        }
        add(new UnitTabs(UnitAddress.TREE, person.require()), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.show(UnitAddress.shown(event.getLocation().getQueryParameters()));
    }
}
