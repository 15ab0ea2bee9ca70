package vn.motcua.orgunit.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import vn.motcua.orgunit.place.ui.PlaceFacts;
import vn.motcua.orgunit.ui.UnitAddress;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Person;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.item.Facts;
import vn.motcua.ui.item.ItemAddress;

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
        return ItemAddress.named(event, "office", id -> offices.get(id, day));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemAddress.show(event, named(event, offices, asOf.day()), this::show);
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
        UUID unit = office.unitId();
        Facts facts = new Facts().with("office.code", Cells.code(office.code()));
        if (unit != null) {
            facts.with("office.unit", UnitAddress.link(unit, String.valueOf(office.unitName())));
        }
        facts.with("office.address", office.address())
                .with("office.service", t(office.publicService() ? "office.service.yes" : "office.service.no"))
                .with("office.points", Formats.number(getLocale(), office.points()));
        if (!person.is(Role.UNIT_OFFICER)) {
            List<String> names = offices.inCharge(office.id());
            facts.with("office.in-charge", names.isEmpty() ? t("office.in-charge.nobody") : String.join(", ", names));
        }
        facts.with(
                "office.since",
                PlaceFacts.since(this, asOf.day(), office.validFrom(), office.since(), office.validTo()));
        PlaceFacts.papers(facts, office.begunBy(), office.endedBy());
        Section sheet = new Section(new H2(t("office.facts")), facts);
        sheet.addClassName("sheet");
        return sheet;
    }
}
