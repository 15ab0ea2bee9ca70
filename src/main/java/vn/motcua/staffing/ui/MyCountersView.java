package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.PortalException;
import vn.motcua.staffing.AssignmentKind;
import vn.motcua.staffing.OwnCounterService;
import vn.motcua.staffing.OwnDuty;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** What somebody at a counter sees: where they stand on the day, where they will, and where they stood. */
@Route("my-counters")
@Menu(title = "nav.my-counters", order = 5, icon = "vaadin:user-card")
@RolesAllowed("COUNTER_STAFF")
class MyCountersView extends PortalPage {

    MyCountersView(OwnCounterService own, AsOf asOf) {
        heading(t("nav.my-counters"));
        lead(t("staffing.own.lead", asOf.day()));
        try {
            show(own.duties(), asOf.day());
        } catch (PortalException nobody) {
            add(new EmptyState(VaadinIcon.USER_CARD, t(nobody.messageKey(), nobody.arguments())));
        }
    }

    private void show(List<OwnDuty> duties, LocalDate day) {
        List<OwnDuty> present = duties.stream().filter(duty -> duty.on(day)).toList();
        List<OwnDuty> coming =
                duties.stream().filter(duty -> duty.from().isAfter(day)).toList();
        List<OwnDuty> past = duties.stream()
                .filter(duty -> !present.contains(duty) && !coming.contains(duty))
                .toList();
        if (present.isEmpty()) {
            add(new EmptyState(VaadinIcon.USER_CARD, t("staffing.own.none", day)));
        }
        present.forEach(duty -> add(sheet(duty)));
        if (!coming.isEmpty()) {
            add(lines("coming", coming));
        }
        if (!past.isEmpty()) {
            add(lines("past", past));
        }
    }

    private Component sheet(OwnDuty duty) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "staffing.point", new Span(duty.pointName()));
        fact(facts, "staffing.own.address", new Span(duty.address()));
        fact(facts, "staffing.counter.code", Cells.code(duty.counterCode()));
        if (!duty.fields().isEmpty()) {
            fact(facts, "staffing.counter.fields", new Span(String.join("; ", duty.fields())));
        }
        fact(facts, "staffing.kind", kind(duty, false));
        fact(facts, "staffing.own.time", new Span(Spans.text(this, duty.from(), duty.to())));
        Section sheet = new Section(new H2(duty.counterName()), facts);
        sheet.addClassNames("sheet", "sheet-good");
        return sheet;
    }

    private Component lines(String name, List<OwnDuty> duties) {
        UnorderedList list = new UnorderedList();
        duties.forEach(duty -> {
            Div time = new Div(kind(duty, name.equals("past")), new Span(Spans.text(this, duty.from(), duty.to())));
            time.addClassNames("cell-sub", "line-time");
            Span counter = new Span(duty.counterName() + ", " + duty.pointName());
            counter.addClassName("cell-name");
            list.add(new ListItem(new Div(counter, time)));
        });
        Section section = new Section(new H2(t("staffing.assignments." + name)), list);
        section.addClassNames("sheet", "own-lines");
        section.setId("own-" + name);
        return section;
    }

    private Pill kind(OwnDuty duty, boolean past) {
        String tone = past ? "quiet" : duty.kind() == AssignmentKind.MAIN ? "good" : "info";
        return new Pill(t("staffing.kind." + duty.kind()), tone);
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(t(name)), description);
    }
}
