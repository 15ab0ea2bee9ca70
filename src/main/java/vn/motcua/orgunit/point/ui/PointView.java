package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.orgunit.place.ui.PlaceFacts;
import vn.motcua.orgunit.point.EquipmentService;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.shared.Messages;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.Facts;
import vn.motcua.ui.item.ItemAddress;

/** One one-stop point as of the day: where it is, when it is open, what stands in it, and what was done to it. */
@Route("units/points/:point")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class PointView extends PortalPage implements BeforeEnterObserver {

    private final transient PointService points;
    private final transient EquipmentService equipment;
    private final transient Messages messages;
    private final AsOf asOf;
    private final Div content = new Div();

    PointView(PointService points, EquipmentService equipment, Messages messages, AsOf asOf) {
        this.points = points;
        this.equipment = equipment;
        this.messages = messages;
        this.asOf = asOf;
        content.addClassName("employee");
        RouterLink back = new RouterLink(t("point.back"), PointsView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    static RouteParameters parameters(UUID point) {
        return new RouteParameters("point", point.toString());
    }

    /** The point that an address names, as of a day. */
    static Optional<PointRow> named(BeforeEnterEvent event, PointService points, LocalDate day) {
        return ItemAddress.named(event, "point", id -> points.get(id, day));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, named(event, points, asOf.day()), this::show);
    }

    private void show(PointRow point) {
        heading(point.name());
        lead(point.unitName() == null ? t("point.of-province") : point.unitName());
        actions(buttons(point));
        content.removeAll();
        Div left = new Div(
                facts(point),
                new ChecklistSheet(
                        point,
                        equipment.checklist(point.id(), asOf.day()),
                        asOf.isToday() && point.validTo() == null && equipment.mayCheck(point),
                        equipment,
                        messages,
                        () -> show(points.get(point.id(), asOf.day()))));
        left.addClassName("employee-main");
        HistoryPanel history =
                new HistoryPanel((offset, limit) -> points.history(point.id(), offset, limit), point.code());
        Section past = new Section(new H2(t("point.history")), history);
        past.addClassName("sheet");
        Div right = new Div(past);
        right.addClassName("employee-side");
        content.add(left, right);
    }

    private Component[] buttons(PointRow point) {
        List<Component> buttons = new ArrayList<>();
        if (asOf.isToday() && point.validTo() == null && points.mayChange(point)) {
            Button change = new Button(
                    t("point.change"), click -> UI.getCurrent().navigate(PointEditView.class, parameters(point.id())));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            change.setId("change-point");
            buttons.add(change);
            if (points.mayHandOver()) {
                Button end = new Button(
                        t("point.end"), click -> UI.getCurrent().navigate(PointEndView.class, parameters(point.id())));
                end.setId("end-point");
                buttons.add(end);
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private Component facts(PointRow point) {
        UUID unit = point.unitId();
        UUID office = point.postOfficeId();
        Facts facts = new Facts().with("point.code", Cells.code(point.code()));
        if (unit != null) {
            facts.with("point.unit", UnitAddress.link(unit, String.valueOf(point.unitName())));
        }
        facts.with(
                        "point.office",
                        office == null
                                ? new Span(t("point.office.none"))
                                : PlaceFacts.office(office, String.valueOf(point.postOfficeName())))
                .with("point.premises", t("point.premises." + point.premises()))
                .with("point.address", point.address())
                .with("point.phone", point.phone())
                .with("point.hours", hours(point))
                .with("point.zone", point.deliveryZone())
                .with(
                        "point.since",
                        PlaceFacts.since(this, asOf.day(), point.validFrom(), point.since(), point.validTo()));
        PlaceFacts.papers(facts, point.begunBy(), point.endedBy());
        Section sheet = new Section(new H2(t("point.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private Component hours(PointRow point) {
        Div hours = new Div();
        PointTexts.hours(this, point.hours()).forEach(line -> hours.add(new Div(line)));
        if (point.hours().days().isEmpty()) {
            hours.setText(t("point.hours.unknown"));
        }
        return hours;
    }
}
