package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A sheet of the overview: one subject, its leading number, and the way to the screen that tells more. */
class Card extends Div {

    /** @param more key of the link's text */
    Card(String title, String address, String more) {
        addClassNames("sheet", "card");
        Anchor link = new Anchor(address, getTranslation(more));
        link.addClassName("card-more");
        Div head = new Div(new H2(getTranslation(title)), link);
        head.addClassName("card-head");
        add(head);
    }

    /** The number that counts, with what it counts beside it. */
    final void number(String number, String unit) {
        Span value = new Span(number);
        value.addClassName("figure-number");
        Span name = new Span(unit);
        name.addClassName("card-unit");
        Div line = new Div(value, name);
        line.addClassName("card-number");
        add(line);
    }

    /** @param share from 0 to 1 */
    final void bar(double share) {
        Div filled = new Div();
        filled.getStyle().set("--share", String.valueOf(Math.clamp(share, 0.0, 1.0)));
        Div bar = new Div(filled);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar);
    }

    final void line(String text) {
        Div line = new Div();
        line.setText(text);
        line.addClassName("card-line");
        add(line);
    }
}
