package vn.motcua.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.audit.FieldChange;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.audit.SubjectLink;

/** The parts of an entry that the timeline and the list of the trail share. */
final class EntryParts {

    private final EntryTexts texts;

    EntryParts(EntryTexts texts) {
        this.texts = texts;
    }

    /** Details, changes, reason and links, as far as there are any. */
    List<Component> of(HistoryEntry entry, Component owner) {
        List<Component> parts = new ArrayList<>();
        String details = texts.details(entry);
        if (!details.isEmpty()) {
            parts.add(line(details, "history-details"));
        }
        if (!entry.changes().isEmpty()) {
            parts.add(changes(entry));
        }
        if (entry.reason() != null) {
            parts.add(line(owner.getTranslation("audit.because", entry.reason()), "history-reason"));
        }
        if (!entry.others().isEmpty()) {
            Div links = new Div();
            links.addClassName("history-links");
            entry.others().forEach(link -> links.add(thing(link)));
            parts.add(links);
        }
        return parts;
    }

    /** A link where the thing has a page. */
    Component thing(SubjectLink link) {
        String label = texts.link(link);
        return Addresses.of(link.subjectType(), link.subjectId())
                .<Component>map(address -> {
                    Anchor anchor = new Anchor(address, label);
                    anchor.setRouterIgnore(false);
                    return anchor;
                })
                .orElseGet(() -> new Span(label));
    }

    private Component changes(HistoryEntry entry) {
        UnorderedList list = new UnorderedList();
        list.addClassName("history-changes");
        entry.changes().forEach(change -> list.add(change(entry, change)));
        return list;
    }

    private ListItem change(HistoryEntry entry, FieldChange change) {
        Span field = new Span(texts.field(entry, change));
        field.addClassName("history-field");
        Span values = new Span();
        if (change.before() != null) {
            Span before = new Span(texts.value(entry, change, change.before()));
            before.addClassName("was");
            values.add(before);
        }
        if (change.before() != null && change.after() != null) {
            values.add(new Span(" → "));
        }
        if (change.after() != null) {
            Span after = new Span(texts.value(entry, change, change.after()));
            after.addClassName("history-after");
            values.add(after);
        }
        values.addClassName("history-values");
        return new ListItem(field, values);
    }

    private static Div line(String text, String className) {
        Div line = new Div(text);
        line.addClassName(className);
        return line;
    }
}
