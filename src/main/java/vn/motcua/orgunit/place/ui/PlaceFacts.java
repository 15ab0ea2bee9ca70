package vn.motcua.orgunit.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.orgunit.place.PlacePaper;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;
import vn.motcua.ui.item.Facts;

/** What the pages of places tell alike: since when, until when, and by which documents. */
public final class PlaceFacts {

    private PlaceFacts() {}

    /** The documents behind the beginning and the end, where they are known. */
    public static void papers(Facts facts, @Nullable PlacePaper begunBy, @Nullable PlacePaper endedBy) {
        if (begunBy != null) {
            facts.with("point.begun-by", link(begunBy));
        }
        if (endedBy != null) {
            facts.with("point.ended-by", link(endedBy));
        }
    }

    private static Component link(PlacePaper paper) {
        return new DocumentLink(paper.id(), paper.number(), paper.issuedOn());
    }

    /** A way to the page of a post office. */
    public static Anchor office(UUID office, String name) {
        Anchor link = new Anchor("units/post-offices/" + office, name);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /**
     * Since when a place is as it is, and whether it has ended, ends or has not begun on a day.
     *
     * @param on tells the texts of pills in the reader's language
     */
    public static Component since(
            Component on, LocalDate day, LocalDate validFrom, LocalDate since, @Nullable LocalDate end) {
        Div line = new Div(new Span(Formats.day(since)));
        line.addClassName("line-time");
        if (end != null && !end.isAfter(day)) {
            line.add(new Pill(on.getTranslation("point.ended-on", end), "quiet"));
        } else if (end != null) {
            line.add(new Pill(on.getTranslation("point.ends-on", end), "warn"));
        } else if (validFrom.isAfter(day)) {
            line.add(new Pill(on.getTranslation("point.begins-on", validFrom), "info"));
        }
        return line;
    }
}
