package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What an empty list says: what it is for, and the next step. */
public class EmptyState extends Div {

    /** @param nextSteps buttons or links, if the person can do something about it */
    public EmptyState(VaadinIcon icon, String sentence, Component... nextSteps) {
        addClassName("empty-state");
        add(icon.create(), new Paragraph(sentence));
        add(nextSteps);
    }
}
