package vn.motcua.staffing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.Stream;

/** The screens of people and counters beside each other, of which one says that it is here. */
public class StaffingTabs extends Nav {

    /** @param caption key of its name */
    private record Tab(String route, String caption) {}

    /** @param here route of the screen on which they stand */
    public StaffingTabs(String here) {
        addClassNames("switch", "switch-long");
        getElement().setAttribute("aria-label", getTranslation("nav.counters"));
        Stream.of(
                        new Tab(CountersView.PATH, "staffing.counters"),
                        new Tab("counters/board", "duty.tab"),
                        new Tab(EmployeesView.PATH, "staffing.employees"),
                        new Tab("trainings", "training.title"),
                        new Tab("staffing/need", "need.tab"))
                .forEach(tab -> add(link(tab, tab.route().equals(here))));
    }

    private Anchor link(Tab tab, boolean here) {
        Anchor link = new Anchor(tab.route(), getTranslation(tab.caption()));
        link.setRouterIgnore(false);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
