package vn.motcua.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Cells of tables that hold more than a word. */
public final class Cells {

    private Cells() {}

    /** A line that wraps, with a quieter one below it. */
    public static Div twoLines(String first, String second) {
        Span main = new Span(first);
        main.addClassName("cell-main");
        Div cell = new Div(main);
        cell.addClassName("cell-wrap");
        if (!second.isEmpty()) {
            Div sub = new Div();
            sub.setText(second);
            sub.addClassName("cell-sub");
            cell.add(sub);
        }
        return cell;
    }

    /** A code, whose digits stand below each other. */
    public static Span code(String code) {
        Span span = new Span(code);
        span.addClassName("code");
        return span;
    }
}
