package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import vn.motcua.ui.Formats;

/** How many procedures of the catalogue in force have changed and wait to be looked at. */
class ReviewSheet extends Div {

    /** @param open at least one */
    ReviewSheet(long open) {
        addClassNames("sheet", "sheet-warn", "waiting");
        setId("waiting-reviews");
        Anchor link = new Anchor("catalogues/reviews", getTranslation("dashboard.reviews.open"));
        link.addClassName("strong");
        Span note = new Span(getTranslation("dashboard.reviews.note"));
        note.addClassName("waiting-note");
        Div line = new Div(link, note);
        line.addClassName("waiting-line");
        add(new H2(getTranslation("dashboard.reviews", Formats.number(getLocale(), open))), line);
    }
}
