package vn.motcua.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values below each other. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** @param name key of the name */
    public Facts with(String name, Component value) {
        Description description = new Description();
        description.add(value);
        add(new Term(getTranslation(name)), description);
        return this;
    }

    /** The same for a text; left out when it is empty. */
    public Facts with(String name, String value) {
        return value.isEmpty() ? this : with(name, new Span(value));
    }
}
