package vn.motcua.transfer.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vn.motcua.transfer.KindSummary;
import vn.motcua.ui.Formats;

/** How many units of a kind have handed over; pressed while the list below shows only them. */
class KindFigure extends NativeButton {

    KindFigure(KindSummary summary) {
        addClassNames("figure", "figure-choice");
        setId("kind-" + summary.kind());
        if (summary.transferred() == summary.total()) {
            addClassName("figure-good");
        }
        Span number = part("figure-number", "");
        number.add(new Span(count(summary.transferred()) + "/" + count(summary.total())));
        summary.coverage()
                .percent()
                .ifPresent(percent -> number.add(part(
                        "figure-share",
                        Formats.percent(getLocale(), percent.movePointLeft(2).doubleValue()))));
        add(
                part("figure-name", getTranslation("orgunit.kind." + summary.kind())),
                number,
                part("figure-note", note(summary)),
                bar(summary));
    }

    void pressed(boolean pressed) {
        getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private String note(KindSummary summary) {
        long open = summary.total() - summary.transferred();
        if (open == 0) {
            return getTranslation("transfer.all-done");
        }
        return summary.pilot() == 0
                ? getTranslation("transfer.open", open)
                : getTranslation("transfer.open-pilot", open, summary.pilot());
    }

    private String count(long units) {
        return Formats.number(getLocale(), units);
    }

    private static Span bar(KindSummary summary) {
        Span filled = new Span();
        double share = summary.total() == 0 ? 0 : (double) summary.transferred() / summary.total();
        filled.setVisible(share > 0);
        filled.getStyle().set("--share", String.valueOf(share));
        Span bar = new Span(filled);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
