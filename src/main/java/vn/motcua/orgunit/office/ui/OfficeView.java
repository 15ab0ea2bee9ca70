package vn.motcua.orgunit.office.ui;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.shared.PortalException;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** One post office as of the day: what it is, where, in whose charge, and what was done to it. */
@Route("units/post-offices/:office")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class OfficeView extends PortalPage implements BeforeEnterObserver {

    private final transient OfficeService offices;
    private final transient Person person;
    private final AsOf asOf;
    private final Div content = new Div();

    OfficeView(OfficeService offices, CurrentPerson person, AsOf asOf) {
        this.offices = offices;
        this.person = person.require();
        this.asOf = asOf;
        content.addClassName("employee");
        RouterLink back = new RouterLink(t("office.back"), OfficesView.class);
        back.addClassName("back-link");
        addComponentAsFirst(back);
        add(content);
    }

    static RouteParameters parameters(UUID office) {
        return new RouteParameters("office", office.toString());
    }

    /** The office that an address names, as of a day. */
    static Optional<OfficeRow> named(BeforeEnterEvent event, OfficeService offices, LocalDate day) {
        try {
            return event.getRouteParameters()
                    .get("office")
                    .map(UUID::fromString)
                    .map(id -> offices.get(id, day));
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        named(event, offices, asOf.day())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OfficeRow office) {
        heading(office.name());
        lead(t("office.kind." + office.kind()));
        if (person.is(Role.PROVINCE_ADMIN) && asOf.isToday() && office.validTo() == null) {
            Button change = new Button(
                    t("office.change"),
                    click -> UI.getCurrent().navigate(OfficeEditView.class, parameters(office.id())));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            change.setId("change-office");
            Button end = new Button(
                    t("office.end"), click -> UI.getCurrent().navigate(OfficeEndView.class, parameters(office.id())));
            end.setId("end-office");
            actions(change, end);
        }
        content.removeAll();
        Div left = new Div(facts(office));
        left.addClassName("employee-main");
        Section past = new Section(
                new H2(t("office.history")),
                new HistoryPanel((offset, limit) -> offices.history(office.id(), offset, limit), office.code()));
        past.addClassName("sheet");
        Div right = new Div(past);
        right.addClassName("employee-side");
        content.add(left, right);
    }

    private Component facts(OfficeRow office) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "office.code", Cells.code(office.code()));
        UUID unit = office.unitId();
        if (unit != null) {
            Anchor link = new Anchor("unit/" + unit, String.valueOf(office.unitName()));
            link.getElement().setAttribute("router-link", true);
            fact(facts, "office.unit", link);
        }
        fact(facts, "office.address", new Span(office.address()));
        fact(facts, "office.service", new Span(t(office.publicService() ? "office.service.yes" : "office.service.no")));
        fact(facts, "office.points", new Span(Formats.number(getLocale(), office.points())));
        if (!person.is(Role.UNIT_OFFICER)) {
            List<String> names = offices.inCharge(office.id());
            fact(
                    facts,
                    "office.in-charge",
                    new Span(names.isEmpty() ? t("office.in-charge.nobody") : String.join(", ", names)));
        }
        Div since = new Div(new Span(Formats.day(office.since())));
        since.addClassName("line-time");
        LocalDate end = office.validTo();
        if (end != null) {
            boolean over = !end.isAfter(asOf.day());
            since.add(new Pill(t(over ? "point.ended-on" : "point.ends-on", end), over ? "quiet" : "warn"));
        }
        fact(facts, "office.since", since);
        Section sheet = new Section(new H2(t("office.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(t(name)), description);
    }
}
