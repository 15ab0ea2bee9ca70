package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouterLink;

/** From the counters to the people and back. */
class StaffingTabs extends Tabs {

    /** @param here the view on which they stand */
    StaffingTabs(Class<? extends Component> here) {
        Tab counters = new Tab(new RouterLink(getTranslation("staffing.counters"), CountersView.class));
        Tab employees = new Tab(new RouterLink(getTranslation("staffing.employees"), EmployeesView.class));
        add(counters, employees);
        setSelectedTab(here == CountersView.class ? counters : employees);
        getElement().setAttribute("aria-label", getTranslation("nav.counters"));
    }
}
