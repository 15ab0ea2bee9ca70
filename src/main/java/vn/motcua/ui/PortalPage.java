package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** The frame of a screen: title, a sentence on what it is for, actions on the right, then the content. */
public abstract class PortalPage extends Section implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph leadText = new Paragraph();
    private final Div actionBar = new Div();

    protected PortalPage() {
        addClassName("page");
        title.addClassName("page-title");
        leadText.addClassName("page-lead");
        leadText.setVisible(false);
        actionBar.addClassName("page-actions");
        Div words = new Div(title, leadText);
        words.addClassName("page-words");
        Div head = new Div(words, actionBar);
        head.addClassName("page-head");
        add(head);
    }

    protected final void heading(String text) {
        title.setText(text);
    }

    protected final void lead(String text) {
        leadText.setText(text);
        leadText.setVisible(true);
    }

    protected final void actions(Component... components) {
        actionBar.removeAll();
        actionBar.add(components);
    }

    /** The text for a key in the person's language. */
    protected final String t(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Motcua";
    }
}
