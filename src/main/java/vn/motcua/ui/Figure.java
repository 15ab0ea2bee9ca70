package vn.motcua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A number with its name, and a bar where it is a share of something. */
public class Figure extends Div {

    public Figure(String name, String number, @Nullable String note) {
        addClassName("figure");
        Span title = new Span(name);
        title.addClassName("figure-name");
        Span value = new Span(number);
        value.addClassName("figure-number");
        add(title, value);
        if (note != null) {
            Span text = new Span(note);
            text.addClassName("figure-note");
            add(text);
        }
    }

    /**
     * Adds the bar.
     *
     * @param share from 0 to 1
     */
    public Figure withBar(double share) {
        Div bar = new Div();
        bar.addClassName("figure-bar");
        Div filled = new Div();
        filled.getStyle().set("--share", String.valueOf(Math.clamp(share, 0.0, 1.0)));
        bar.add(filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar);
        return this;
    }

    /** Colours the figure by what it means: {@code good}, {@code warn}, {@code bad} or {@code quiet}. */
    public Figure tone(String tone) {
        addClassName("figure-" + tone);
        return this;
    }
}
