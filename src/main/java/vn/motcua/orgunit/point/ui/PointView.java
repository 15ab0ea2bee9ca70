package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
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
import vn.motcua.orgunit.point.EquipmentService;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

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
        try {
            return event.getRouteParameters().get("point").map(UUID::fromString).map(id -> points.get(id, day));
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event, points, asOf.day())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
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
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "point.code", Cells.code(point.code()));
        UUID unit = point.unitId();
        if (unit != null) {
            Anchor link = new Anchor("unit/" + unit, String.valueOf(point.unitName()));
            link.getElement().setAttribute("router-link", true);
            fact(facts, "point.unit", link);
        }
        UUID office = point.postOfficeId();
        if (office == null) {
            fact(facts, "point.office", new Span(t("point.office.none")));
        } else {
            Anchor link = new Anchor("units/post-offices/" + office, String.valueOf(point.postOfficeName()));
            link.getElement().setAttribute("router-link", true);
            fact(facts, "point.office", link);
        }
        fact(facts, "point.premises", new Span(t("point.premises." + point.premises())));
        fact(facts, "point.address", new Span(point.address()));
        if (!point.phone().isEmpty()) {
            fact(facts, "point.phone", new Span(point.phone()));
        }
        Div hours = new Div();
        PointTexts.hours(this, point.hours()).forEach(line -> hours.add(new Div(line)));
        if (point.hours().days().isEmpty()) {
            hours.setText(t("point.hours.unknown"));
        }
        fact(facts, "point.hours", hours);
        if (!point.deliveryZone().isEmpty()) {
            fact(facts, "point.zone", new Span(point.deliveryZone()));
        }
        fact(facts, "point.since", since(point));
        Section sheet = new Section(new H2(t("point.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private Component since(PointRow point) {
        Div since = new Div(new Span(Formats.day(point.since())));
        since.addClassName("line-time");
        LocalDate end = point.validTo();
        LocalDate day = asOf.day();
        if (end != null && !end.isAfter(day)) {
            since.add(new Pill(t("point.ended-on", end), "quiet"));
        } else if (end != null) {
            since.add(new Pill(t("point.ends-on", end), "warn"));
        } else if (point.validFrom().isAfter(day)) {
            since.add(new Pill(t("point.begins-on", point.validFrom()), "info"));
        }
        return since;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(t(name)), description);
    }
}
