package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.ui.DocumentField;
import vn.motcua.orgunit.place.ui.PlaceEndForm;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Notices;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.ItemAddress;

/** Ends a one-stop point by an act. */
@Route("units/points/:point/end")
@RolesAllowed("PROVINCE_ADMIN")
class PointEndView extends PortalPage implements BeforeEnterObserver {

    private final transient PointService points;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final AsOf asOf;

    PointEndView(PointService points, DecisionService decisions, Messages messages, AsOf asOf) {
        this.points = points;
        this.decisions = decisions;
        this.messages = messages;
        this.asOf = asOf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, PointView.named(event, points, asOf.today()), this::show);
    }

    private void show(PointRow point) {
        heading(t("point.end.title", point.name()));
        lead(t("point.end.lead"));
        add(new PlaceEndForm(
                asOf.today(),
                new DocumentField(t("point.document"), true, asOf.today(), decisions, messages),
                (day, decision, reason) -> {
                    points.end(point.id(), point.version(), day, decision, reason);
                    Notices.success(t("point.saved"));
                    UI.getCurrent().navigate(PointView.class, PointView.parameters(point.id()));
                },
                () -> UI.getCurrent().navigate(PointView.class, PointView.parameters(point.id()))));
    }
}
