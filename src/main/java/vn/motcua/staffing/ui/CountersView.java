package vn.motcua.staffing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.CounterRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The counters with who stands there; one of them, with its address of its own, beside the list. */
@Route(CountersView.PATH)
@RouteAlias(CountersView.PATH + "/:counter")
@Menu(title = "nav.counters", order = 40, icon = "vaadin:users")
@RolesAllowed({"POST_MANAGER", "PROVINCE_ADMIN", "APPROVER", "LEADER"})
class CountersView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "counters";

    private static final String PARAMETER = "counter";

    private final transient StaffingService staffing;
    private final transient AsOf asOf;

    private final CounterFigures figures;
    private final CounterGrid grid;
    private final CounterPanel panel;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private @Nullable UUID open;

    CountersView(StaffingService staffing, CurrentPerson person, AsOf asOf) {
        this.staffing = staffing;
        this.asOf = asOf;
        heading(t("nav.counters"));
        lead(t("staffing.counters.lead"));
        grid = new CounterGrid(staffing, asOf.day(), this::filtered, this::open);
        figures = new CounterFigures(grid::toggleGaps);
        boolean mayWrite = person.require().is(Role.POST_MANAGER) && asOf.isToday();
        panel = new CounterPanel(staffing, asOf.day(), mayWrite, this::refresh, this::close);
        layout.addClassName("list-and-panel");
        layout.setMaster(grid);
        layout.setMasterSize("min(100%, 30rem)", true);
        layout.setDetailSize("27rem");
        layout.setOverlaySize("min(100%, 30rem)");
        layout.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE);
        layout.addBackdropClickListener(click -> close());
        layout.addDetailEscapePressListener(press -> close());
        add(new StaffingTabs(PATH), figures, layout);
    }

    static RouteParameters parameters(UUID counter) {
        return new RouteParameters(PARAMETER, counter.toString());
    }

    static QueryParameters query(Map<String, String> filters) {
        return QueryParameters.simple(filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.restore(event.getLocation().getQueryParameters());
        Optional<String> named = event.getRouteParameters().get(PARAMETER);
        if (named.isEmpty()) {
            open = null;
            refresh();
            return;
        }
        try {
            open = UUID.fromString(named.get());
            refresh();
        } catch (IllegalArgumentException | PortalException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void refresh() {
        if (open == null) {
            layout.setDetail(null);
        } else {
            CounterRow row = staffing.counter(open, asOf.day());
            panel.show(row);
            layout.setDetail(panel);
        }
        grid.open(open);
        grid.refresh();
        figures.show(staffing.summary(asOf.day()), grid.onlyGaps());
    }

    private void filtered() {
        figures.show(staffing.summary(asOf.day()), grid.onlyGaps());
        Address.replace(UI.getCurrent(), open == null ? PATH : path(open), grid.filters());
    }

    private void close() {
        UI.getCurrent().navigate(PATH, query(grid.filters()));
    }

    private void open(CounterRow row) {
        UI.getCurrent().navigate(path(row.id()), query(grid.filters()));
    }

    private static String path(UUID counter) {
        return PATH + "/" + counter;
    }
}
