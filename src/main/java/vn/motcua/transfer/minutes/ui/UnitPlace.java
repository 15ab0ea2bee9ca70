package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.transfer.plan.PlanAccess;
import vn.motcua.ui.item.ItemAddress;

/** Where the hand-over of a unit stands on the page of the unit, and which unit an address names. */
public final class UnitPlace {

    /** Of the section, on the page of a unit. */
    public static final String PART = "handover";

    public static final String UNIT = "unit";

    private static final String TAB = "tab";

    private UnitPlace() {}

    /** Of the page of the unit; the section of the hand-over is a part of it. */
    public static String address(UUID unit) {
        return UnitAddress.page(unit);
    }

    public static RouteParameters parameters(UUID unit) {
        return new RouteParameters(UNIT, unit.toString());
    }

    /** Back to the unit, above a page. */
    public static Anchor back(UUID unit, String caption) {
        Anchor back = new Anchor(address(unit) + "?" + TAB + "=" + PART, caption);
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back-link");
        return back;
    }

    public static void go(UUID unit) {
        UI.getCurrent().navigate(address(unit), QueryParameters.of(TAB, PART));
    }

    /** The unit that an address names; empty when the person sees no such unit. */
    public static Optional<PlanAccess.Unit> named(BeforeEnterEvent event, PlanAccess access) {
        return ItemAddress.named(event, UNIT, access::seen);
    }
}
