package vn.motcua.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
import java.util.List;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.shared.Page;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;

/**
 * What was done to a thing, as a timeline, newest first: who, what, when, field by field from what to what, why, and
 * what else it concerns. Reads the first part when it is shown, and more when somebody asks.
 */
public class HistoryPanel extends Div {

    private static final int PART = 20;

    /** A part of the entries, newest first; asks a service that checks who may see the thing. */
    @FunctionalInterface
    public interface Source extends Serializable {

        List<HistoryEntry> part(long offset, int limit);
    }

    private final transient Source source;
    private final OrderedList entries = new OrderedList();
    private final Button more;
    private final Div bar = new Div();
    private int shown;

    /** @param name of the thing, for the name of the file that the history can be taken home in */
    public HistoryPanel(Source source, String name) {
        this.source = source;
        addClassName("history-panel");
        entries.addClassName("history");
        more = new Button(getTranslation("audit.more"), VaadinIcon.ANGLE_DOWN.create(), click -> load());
        more.setId("history-more");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        bar.add(new SheetLink(
                getTranslation("audit.export"),
                getTranslation("audit.export.file", name.replaceAll("[^\\p{L}\\d.-]+", "-")),
                taker -> {
                    List<HistoryEntry> part = source.part(0, Page.LARGEST);
                    for (long offset = 0; !part.isEmpty(); part = source.part(offset, Page.LARGEST)) {
                        part.forEach(taker);
                        offset += part.size();
                    }
                }));
        bar.addClassName("history-bar");
        add(bar, entries, more);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == 0) {
            load();
        }
    }

    /** Reads from the beginning again, after something was done. */
    public void refresh() {
        shown = 0;
        entries.removeAll();
        load();
    }

    private void load() {
        // One more than is shown says whether there are more.
        List<HistoryEntry> part = source.part(shown, PART + 1);
        EntryTexts texts = new EntryTexts(this, getLocale());
        part.stream().limit(PART).forEach(entry -> entries.add(item(entry, texts)));
        shown += Math.min(PART, part.size());
        more.setVisible(part.size() > PART);
        bar.setVisible(shown > 0);
        if (shown == 0) {
            entries.add(new ListItem(new EmptyState(VaadinIcon.CLOCK, getTranslation("audit.history.empty"))));
        }
    }

    private ListItem item(HistoryEntry entry, EntryTexts texts) {
        Span what = new Span(texts.action(entry.action()));
        what.addClassName("history-what");
        Span who = new Span(who(entry));
        who.addClassName("history-who");
        Span when = new Span(Formats.moment(entry.happenedAt()));
        when.addClassName("history-when");
        Div line = new Div(who, when);
        line.addClassName("history-line");
        ListItem item = new ListItem(what, line);
        item.addClassName("history-entry");
        item.add(new EntryParts(texts).of(entry, this).toArray(Component[]::new));
        return item;
    }

    /** By name, and by user name where that says more. */
    static String who(HistoryEntry entry) {
        return entry.personName().equals(entry.username())
                ? entry.username()
                : entry.personName() + " (" + entry.username() + ")";
    }
}
