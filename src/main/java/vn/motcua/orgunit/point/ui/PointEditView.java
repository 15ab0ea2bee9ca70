package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.UnitService;
import vn.motcua.orgunit.office.OfficeFilter;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.orgunit.place.PlaceKind;
import vn.motcua.orgunit.place.ui.PlaceEditPage;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.orgunit.ui.UnitChoice;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;

/** Writes what is otherwise at a one-stop point from a day on. */
@Route("units/points/:point/edit")
@RolesAllowed({"PROVINCE_ADMIN", "UNIT_OFFICER"})
class PointEditView extends PlaceEditPage implements BeforeEnterObserver {

    private static final int MOST_OFFICES = 5000;

    private final transient PointService points;
    private final transient OfficeService offices;
    private final transient UnitService units;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final AsOf asOf;
    private @Nullable PointForm form;

    PointEditView(
            PointService points,
            OfficeService offices,
            UnitService units,
            DecisionService decisions,
            Messages messages,
            AsOf asOf) {
        this.points = points;
        this.offices = offices;
        this.units = units;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean known = event.getRouteParameters().get("point").isPresent();
        Optional<PointRow> row = PointView.named(event, points, asOf.today());
        boolean may = row.map(points::mayChange).orElseGet(() -> !known && points.mayHandOver());
        if (!may) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        PointRow before = row.orElse(null);
        heading(before == null ? t("point.new") : t("point.edit.title", before.name()));
        lead(t(before == null ? "point.new.lead" : "point.edit.lead"));
        boolean mayHandOver = points.mayHandOver();
        List<OfficeRow> choice =
                mayHandOver ? offices.find(OfficeFilter.ALL, asOf.today(), 0, MOST_OFFICES) : List.of();
        PointForm shown = new PointForm(
                before,
                choice,
                new UnitChoice(units, asOf.today()),
                new DocumentField(t("point.document"), true, asOf.today(), decisions, messages),
                mayHandOver,
                asOf.today(),
                () -> save(before),
                () -> leave(before == null ? null : before.id()));
        form = shown;
        show(shown);
    }

    private void save(@Nullable PointRow before) {
        PointForm shown = form;
        if (shown != null) {
            keep(
                    PlaceKind.POINT,
                    shown,
                    () -> before == null
                            ? shown.founding().map(points::found)
                            : shown.draft().map(draft -> {
                                points.change(before.id(), before.version(), draft, shown.from());
                                return before.id();
                            }),
                    PointEditView::leave);
        }
    }

    private static void leave(@Nullable UUID point) {
        if (point == null) {
            UI.getCurrent().navigate(PointsView.class);
        } else {
            UI.getCurrent().navigate(PointView.class, PointView.parameters(point));
        }
    }
}
