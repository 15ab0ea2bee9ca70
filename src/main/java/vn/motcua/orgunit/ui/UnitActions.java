package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;
import vn.motcua.orgunit.history.UnitPage;

/** What can be done to a unit; each act has a page of its own. */
class UnitActions extends MenuBar {

    UnitActions(UnitPage page, LocalDate today) {
        setId("unit-acts");
        addThemeVariants(MenuBarVariant.LUMO_PRIMARY);
        MenuItem acts = addItem(VaadinIcon.EDIT.create());
        acts.add(getTranslation("orgunit.acts"));
        if (page.row().validTo() == null) {
            offer(acts, page, "rename");
            offer(acts, page, "recode");
            offer(acts, page, "move");
            offer(acts, page, "end");
        } else {
            offer(acts, page, "resume");
        }
        offer(acts, page, "correct");
        setVisible(!today.isBefore(page.row().validFrom()) || page.row().validTo() == null);
    }

    private void offer(MenuItem acts, UnitPage page, String act) {
        acts.getSubMenu()
                .addItem(
                        getTranslation("orgunit.act." + act),
                        click -> UI.getCurrent()
                                .navigate(UnitAddress.page(page.row().id()) + "/" + act))
                .setId("act-" + act);
    }
}
