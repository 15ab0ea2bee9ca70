package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.motcua.orgunit.ui.UnitTabs;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.transfer.blocker.BlockerFigures;
import vn.motcua.transfer.blocker.BlockerPlace;
import vn.motcua.transfer.blocker.BlockerService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;
import vn.motcua.ui.PortalPage;

/** What stands in the way of hand-overs: how much is late, where it is, and the list of it. */
@Route(BlockersView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class BlockersView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "units/blockers";

    /** A longer table waits until somebody opens it. */
    private static final int SHORT = 14;

    private final BlockerList list;

    BlockersView(BlockerService blockers, CurrentPerson current, AsOf asOf) {
        Person person = current.require();
        heading(t("blocker.title"));
        lead(t("blocker.lead"));
        if (asOf.isToday() && (person.is(Role.PROVINCE_ADMIN) || person.is(Role.UNIT_OFFICER))) {
            Button report = new Button(
                    t("blocker.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(BlockerEditView.class));
            report.addThemeVariants(ButtonVariant.PRIMARY);
            report.setId("new-blocker");
            actions(report);
        }
        list = new BlockerList(blockers, asOf.day());
        add(new UnitTabs(PATH, person), figures(blockers.figures(asOf.day())));
        List<BlockerPlace> places = blockers.places(asOf.day());
        if (!places.isEmpty()) {
            Details where = new Details(t("blocker.places"), new PlaceTable(places));
            where.setId("blocker-places");
            where.setOpened(places.size() <= SHORT);
            add(where);
        }
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }

    private Component figures(BlockerFigures figures) {
        Div row = new Div(
                figure("UNSOLVED", figures.unsolved(), t("blocker.figure.units", figures.units()), "warn"),
                figure("OVERDUE", figures.overdue(), t("blocker.figure.overdue"), "bad"),
                figure("CLOSED", figures.closed(), t("blocker.figure.closed"), "good"));
        row.addClassNames("figures", "figures-odd");
        return row;
    }

    private Component figure(String status, long number, String note, String tone) {
        Figure figure = new Figure(t("blocker.status." + status), Formats.number(getLocale(), number), note);
        if (number > 0) {
            figure.tone(tone);
        }
        Anchor link = new Anchor(PATH + "?status=" + status, figure);
        link.setRouterIgnore(false);
        link.addClassName("figure-link");
        link.setId("blockers-" + status);
        return link;
    }
}
