package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.orgunit.history.ActRow;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.history.StateRow;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What a unit is on a day, what it was before and will be, and by which acts it came to be so. */
class UnitFacts extends Div {

    UnitFacts(UnitPage page, LocalDate day, Component codes) {
        addClassName("item");
        Div main = new Div(facts(page, day), states(page, day), codes);
        main.addClassName("item-main");
        Div side = new Div(acts(page));
        side.addClassName("item-side");
        add(main, side);
    }

    private Component facts(UnitPage page, LocalDate day) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "orgunit.column.code", Cells.code(page.row().code()));
        fact(
                facts,
                "orgunit.column.kind",
                new Span(getTranslation("orgunit.kind." + page.row().kind())));
        fact(facts, "orgunit.column.parent", parent(page));
        Div life = new Div(new Span(UnitAddress.span(page.life())), new Span(" "));
        if (page.endedBy(day)) {
            life.add(new Pill(getTranslation("orgunit.closed-since", page.row().validTo()), "quiet"));
        } else if (day.isBefore(page.row().validFrom())) {
            life.add(new Pill(getTranslation("orgunit.not-yet", page.row().validFrom()), "warn"));
        } else if (page.row().validTo() != null) {
            life.add(new Pill(getTranslation("orgunit.closes-on", page.row().validTo()), "warn"));
        }
        fact(facts, "orgunit.life", life);
        if (!page.successors().isEmpty()) {
            fact(facts, "orgunit.successors", relatives(page.successors()));
        }
        if (!page.predecessors().isEmpty()) {
            fact(facts, "orgunit.predecessors", relatives(page.predecessors()));
        }
        return sheet("orgunit.facts", facts);
    }

    private Component parent(UnitPage page) {
        StateRow shown = page.states().stream()
                .filter(state -> state.name().equals(page.row().name())
                        && state.code().equals(page.row().code()))
                .findFirst()
                .orElseGet(page::last);
        return shown.parentId() == null || page.row().parentName() == null
                ? new Span(getTranslation("orgunit.no-parent"))
                : UnitAddress.link(shown.parentId(), page.row().parentName());
    }

    private Component relatives(List<Relative> relatives) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        relatives.forEach(relative -> {
            Span since = new Span(" · " + Formats.day(relative.on()));
            since.addClassName("cell-sub");
            list.add(new ListItem(UnitAddress.link(relative.id(), relative.name()), since));
        });
        return list;
    }

    private Component states(UnitPage page, LocalDate day) {
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "states");
        for (StateRow state : page.states()) {
            String above = state.parentName() == null ? getTranslation("orgunit.no-parent") : state.parentName();
            ListItem item = new ListItem(Cells.twoLines(state.name(), state.code() + " · " + above));
            Span time = new Span(UnitAddress.span(state.period()));
            time.addClassName("line-time");
            item.add(time);
            if (state.period().contains(day)) {
                item.getElement().setAttribute("aria-current", "date");
            }
            list.add(item);
        }
        Div lines = new Div(list);
        lines.addClassName("lines");
        return sheet("orgunit.states", lines);
    }

    private Component acts(UnitPage page) {
        if (page.acts().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("orgunit.acts.none"));
            none.addClassName("cell-sub");
            return sheet("orgunit.acts.recorded", none);
        }
        OrderedList list = new OrderedList();
        list.addClassName("history");
        page.acts().forEach(act -> list.add(act(act)));
        return sheet("orgunit.acts.recorded", list);
    }

    private ListItem act(ActRow act) {
        Span what =
                new Span(getTranslation("audit.action.unit." + act.kind().name().toLowerCase(java.util.Locale.ROOT)));
        what.addClassName("history-what");
        Span when = new Span(getTranslation("orgunit.acts.on", act.on()));
        when.addClassName("history-when");
        Div line = new Div(when);
        line.addClassName("history-line");
        ListItem item = new ListItem(what, line);
        item.addClassName("history-entry");
        String number = act.decisionNumber();
        if (number != null) {
            item.add(new Div(new DocumentLink(act.decisionId(), number, act.decisionDay())));
        }
        if (!act.reason().isEmpty()) {
            item.add(new Div(act.reason()));
        }
        Span who = new Span(getTranslation("orgunit.acts.by", act.personName(), Formats.moment(act.recordedAt())));
        who.addClassName("cell-sub");
        item.add(who);
        return item;
    }

    private Section sheet(String key, Component content) {
        Section sheet = new Section(new H2(getTranslation(key)), content);
        sheet.addClassName("sheet");
        return sheet;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(getTranslation(name)), description);
    }
}
