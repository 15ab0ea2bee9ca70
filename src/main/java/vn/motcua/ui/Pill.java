package vn.motcua.ui;

import com.vaadin.flow.component.html.Span;

/** A word on a coloured ground: the state of a thing. Tones: {@code good}, {@code warn}, {@code bad}, {@code info}, {@code quiet}. */
public class Pill extends Span {

    public Pill(String text, String tone) {
        super(text);
        addClassNames("pill", "pill-" + tone);
    }
}
