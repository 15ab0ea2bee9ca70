package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.point.PointFilter;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.orgunit.ui.UnitPart;
import vn.motcua.ui.EmptyState;

/** The one-stop points of a unit, on its page. */
@SpringComponent
class PointsOfUnitPart implements UnitPart {

    private static final int MOST = 50;

    private final PointService points;

    PointsOfUnitPart(PointService points) {
        this.points = points;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public Optional<Component> of(UnitRow unit, LocalDate day, boolean mayWrite) {
        List<PointRow> own = points.find(PointFilter.of(unit.id()), day, 0, MOST);
        Div part = new Div();
        part.addClassName("page-content");
        if (own.isEmpty()) {
            part.add(new EmptyState(VaadinIcon.INSTITUTION, part.getTranslation("point.unit-has-none")));
        }
        own.forEach(point -> part.add(sheet(point)));
        return Optional.of(part);
    }

    private static Component sheet(PointRow point) {
        RouterLink link = new RouterLink(point.name(), PointView.class, PointView.parameters(point.id()));
        Section sheet = new Section(new H3(link));
        sheet.addClassName("sheet");
        Div state = new Div(PointTexts.completeness(sheet, point));
        state.addClassName("line-time");
        sheet.add(state, new Div(sheet.getTranslation("point.premises." + point.premises()) + ": " + point.address()));
        if (point.postOfficeName() != null) {
            sheet.add(new Div(sheet.getTranslation("point.staffed-by", point.postOfficeName())));
        }
        PointTexts.hours(sheet, point.hours()).forEach(line -> sheet.add(new Div(line)));
        if (!point.phone().isEmpty()) {
            sheet.add(new Div(sheet.getTranslation("point.phone") + ": " + point.phone()));
        }
        if (!point.deliveryZone().isEmpty()) {
            sheet.add(new Div(sheet.getTranslation("point.zone") + ": " + point.deliveryZone()));
        }
        return sheet;
    }
}
