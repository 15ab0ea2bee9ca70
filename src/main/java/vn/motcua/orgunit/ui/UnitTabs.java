package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import vn.motcua.security.Person;
import vn.motcua.security.Role;

/** The screens of units and hand-overs beside each other; modules above have theirs among them. */
@NamedInterface("ui")
public class UnitTabs extends Nav {

    private static final Set<Role> EVERYBODY =
            EnumSet.of(Role.PROVINCE_ADMIN, Role.APPROVER, Role.UNIT_OFFICER, Role.POST_MANAGER, Role.LEADER);

    /**
     * @param address the screen's route
     * @param caption key of its name
     */
    private record Tab(String address, String caption, Set<Role> roles) {}

    /** How far the hand-over has come. */
    private static final List<Tab> TRANSFER = List.of(
            new Tab("units", "orgunit.tab.standing", EVERYBODY),
            new Tab("units/board", "orgunit.tab.board", EVERYBODY),
            new Tab("units/tasks", "orgunit.tab.tasks", EVERYBODY),
            new Tab("units/targets", "orgunit.tab.targets", EVERYBODY),
            new Tab("units/handovers", "orgunit.tab.handovers", EVERYBODY),
            new Tab("units/blockers", "orgunit.tab.blockers", EVERYBODY),
            new Tab("units/agreements", "orgunit.tab.agreements", EVERYBODY));

    /** What there is. */
    private static final List<Tab> UNITS = List.of(
            new Tab(UnitAddress.TREE, "orgunit.tab.tree", EVERYBODY),
            new Tab("units/points", "point.tab", EVERYBODY),
            new Tab("units/post-offices", "office.tab", EVERYBODY),
            new Tab("units/import", "unitlist.tab", EnumSet.of(Role.PROVINCE_ADMIN)));

    /** @param here route of the screen on which they stand */
    public UnitTabs(String here, Person person) {
        addClassName("unit-tabs");
        getElement().setAttribute("aria-label", getTranslation("nav.units"));
        add(group(TRANSFER, here, person), group(UNITS, here, person));
    }

    private Div group(List<Tab> tabs, String here, Person person) {
        Div group = new Div();
        group.addClassName("switch");
        tabs.stream().filter(tab -> may(person, tab.roles())).forEach(tab -> group.add(link(tab, here)));
        return group;
    }

    private static boolean may(Person person, Collection<Role> roles) {
        return roles.stream().anyMatch(person::is);
    }

    private Anchor link(Tab tab, String here) {
        Anchor link = new Anchor(new Location(tab.address()).getPath(), getTranslation(tab.caption()));
        // As links between screens are: the page stays, its content changes.
        link.getElement().setAttribute("router-link", true);
        if (tab.address().equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
            // On a phone the row is longer than the screen.
            link.getElement().executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})");
        }
        return link;
    }
}
