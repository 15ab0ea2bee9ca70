package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** From the counters to the people and back: two links, of which one says that it is here. */
class StaffingTabs extends Nav {

    /** @param here the view on which they stand */
    StaffingTabs(Class<? extends Component> here) {
        addClassName("switch");
        getElement().setAttribute("aria-label", getTranslation("nav.counters"));
        add(
                link(getTranslation("staffing.counters"), CountersView.class, here),
                link(getTranslation("staffing.employees"), EmployeesView.class, here));
    }

    private static RouterLink link(String text, Class<? extends Component> there, Class<? extends Component> here) {
        RouterLink link = new RouterLink(text, there);
        if (there == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
