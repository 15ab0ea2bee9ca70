package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.decision.link.DecisionLink;
import vn.motcua.decision.link.DecisionLinkService;
import vn.motcua.decision.link.LinkKind;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;

/** What a document has to do with others, in both directions; keepers add and take back. */
class LinksSheet extends Section {

    /** Every document can be linked to, whatever day the screens speak for. */
    private static final LocalDate EVER = LocalDate.of(2999, 12, 31);

    private final transient DecisionLinkService links;
    private final transient DecisionService decisions;
    private final transient Messages messages;
    private final transient DecisionRow row;
    private final boolean mayWrite;
    private final Div lines = new Div();

    LinksSheet(
            DecisionLinkService links,
            DecisionService decisions,
            Messages messages,
            DecisionRow row,
            boolean mayWrite) {
        this.links = links;
        this.decisions = decisions;
        this.messages = messages;
        this.row = row;
        this.mayWrite = mayWrite;
        addClassName("sheet");
        setId("decision-links");
        add(new H2(getTranslation("decision.links")), lines);
        refresh();
        if (mayWrite) {
            add(form());
        }
    }

    private void refresh() {
        lines.removeAll();
        List<DecisionLink> all = links.of(row.id());
        for (LinkKind kind : LinkKind.values()) {
            group(all, kind, true);
            group(all, kind, false);
        }
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("decision.links.none"));
            none.addClassName("cell-sub");
            lines.add(none);
        }
    }

    private void group(List<DecisionLink> all, LinkKind kind, boolean outgoing) {
        UnorderedList list = new UnorderedList();
        all.stream()
                .filter(link -> link.kind() == kind && link.outgoing() == outgoing)
                .forEach(link -> list.add(line(link)));
        if (list.getComponentCount() > 0) {
            Div group = new Div(new H3(getTranslation("decision.link." + kind + (outgoing ? "" : "-BY"))), list);
            group.addClassName("lines");
            lines.add(group);
        }
    }

    private ListItem line(DecisionLink link) {
        RouterLink other = new RouterLink(
                getTranslation("decision.of-day", link.number(), link.issuedOn()),
                DecisionView.class,
                DecisionView.parameters(link.id()));
        Div subject = new Div(link.subject());
        subject.addClassName("cell-sub");
        ListItem line = new ListItem(new Div(other, subject));
        if (mayWrite && link.outgoing()) {
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                links.remove(row.id(), link.kind(), link.id());
                refresh();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("decision.link.remove", link.number()));
            line.add(remove);
        }
        return line;
    }

    private Component form() {
        Select<LinkKind> kind = new Select<>();
        kind.setLabel(getTranslation("decision.link.kind"));
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("decision.link." + value));
        kind.setValue(LinkKind.BASED_ON);
        ComboBox<DecisionRow> target = new ComboBox<>(getTranslation("decision.link.target"));
        target.setItemLabelGenerator(
                other -> getTranslation("decision.of-day", other.number(), other.issuedOn()) + " · " + other.subject());
        target.setItems(query -> decisions
                .list(
                        new DecisionFilter(query.getFilter().orElse(""), null, null, null),
                        EVER,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        target.setId("link-target");
        Button add = new Button(getTranslation("decision.link.add"), VaadinIcon.PLUS.create());
        add.setId("add-link");
        add.addClickListener(click -> add(kind.getValue(), target));
        Div form = new Div(kind, target, add);
        form.addClassName("link-form");
        return form;
    }

    private void add(LinkKind kind, ComboBox<DecisionRow> target) {
        DecisionRow other = target.getValue();
        target.setInvalid(other == null);
        if (other == null) {
            target.setErrorMessage(getTranslation("ui.required"));
            return;
        }
        try {
            links.add(row.id(), kind, other.id());
            target.clear();
            target.setInvalid(false);
            refresh();
        } catch (PortalException refused) {
            target.setErrorMessage(messages.text(getLocale(), refused));
            target.setInvalid(true);
        }
    }
}
