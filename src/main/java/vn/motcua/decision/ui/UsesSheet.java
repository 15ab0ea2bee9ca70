package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.motcua.decision.CitedBy;
import vn.motcua.ui.Formats;

/** What a document is the basis of. */
class UsesSheet extends Section {

    /** As many of a kind as are shown at first. */
    private static final int FIRST = 8;

    UsesSheet(List<CitedBy> uses) {
        addClassName("sheet");
        setId("decision-uses");
        add(new H2(getTranslation("decision.uses")));
        uses.forEach(cited -> add(kind(cited)));
        if (uses.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("decision.uses.none"));
            none.addClassName("cell-sub");
            add(none);
        }
    }

    private Component kind(CitedBy cited) {
        UnorderedList list = new UnorderedList();
        cited.items().stream().limit(FIRST).forEach(item -> list.add(line(item)));
        Div kind = new Div(
                new H3(getTranslation("decision.use." + cited.kind()) + " ("
                        + Formats.number(getLocale(), cited.total()) + ")"),
                list);
        kind.addClassName("lines");
        if (cited.items().size() > FIRST) {
            Button all = new Button(
                    getTranslation("decision.uses.all", Formats.number(getLocale(), cited.total())),
                    VaadinIcon.ANGLE_DOWN.create());
            all.addThemeVariants(ButtonVariant.TERTIARY);
            all.addClickListener(click -> {
                all.removeFromParent();
                cited.items().stream().skip(FIRST).forEach(item -> list.add(line(item)));
                kind.add(rest(cited));
            });
            kind.add(all);
        }
        return kind;
    }

    /** How many there are beyond those that are named. */
    private Div rest(CitedBy cited) {
        long more = cited.total() - cited.items().size();
        Div rest = new Div(getTranslation("decision.uses.more", Formats.number(getLocale(), more)));
        rest.addClassName("cell-sub");
        rest.setVisible(more > 0);
        return rest;
    }

    private ListItem line(CitedBy.Item item) {
        ListItem line = new ListItem();
        if (item.address() == null) {
            line.add(new Span(item.label()));
        } else {
            // The page belongs to another module, which names its address.
            Anchor link = new Anchor(item.address(), item.label());
            link.setRouterIgnore(false);
            line.add(link);
        }
        if (item.since() != null) {
            Span since = new Span(getTranslation("decision.uses.since", item.since()));
            since.addClassName("cell-sub");
            line.add(since);
        }
        return line;
    }
}
