package vn.motcua.transfer.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import vn.motcua.orgunit.golive.GoLive;
import vn.motcua.orgunit.golive.GoLiveFact;
import vn.motcua.transfer.stage.GoLiveText;
import vn.motcua.ui.Pill;

/** What the unit still needs before it goes over, condition by condition. */
class GateSheet extends Section {

    GateSheet(GoLive gate, GoLiveText texts, LocalDate day) {
        addClassName("sheet");
        setId("gate");
        long missing = gate.missing().size();
        Div title = new Div(
                new H2(getTranslation("golive.title")),
                gate.open()
                        ? new Pill(getTranslation("golive.ready"), "good")
                        : new Pill(getTranslation("golive.not-ready", missing), "warn"));
        title.addClassName("line-time");
        Paragraph lead = new Paragraph(getTranslation("golive.lead", day));
        lead.addClassName("cell-sub");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        gate.facts().forEach(fact -> list.add(line(fact, texts)));
        add(title, lead, list);
    }

    private ListItem line(GoLiveFact fact, GoLiveText texts) {
        Span name = new Span(getTranslation("golive." + fact.condition()));
        Div head = new Div(
                name,
                fact.met()
                        ? new Pill(getTranslation("golive.met"), "good")
                        : new Pill(getTranslation("golive.missing"), "warn"));
        head.addClassName("line-time");
        Div what = new Div(fact.met() ? texts.named(fact.there(), getLocale()) : texts.lacking(fact, getLocale()));
        what.addClassName("cell-sub");
        ListItem line = new ListItem(head);
        if (!what.getText().isEmpty()) {
            line.add(what);
        }
        return line;
    }
}
