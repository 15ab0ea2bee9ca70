package vn.motcua.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import vn.motcua.decision.DecisionRow;

/** Warns of documents that bear the same number with another date; not to be seen while there is none. */
class SameNumber extends Div {

    SameNumber() {
        addClassNames("sheet", "sheet-warn");
        setId("same-number");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(String number, List<DecisionRow> others) {
        removeAll();
        setVisible(!others.isEmpty());
        UnorderedList list = new UnorderedList();
        others.forEach(other -> {
            RouterLink link = new RouterLink(
                    getTranslation("decision.of-day", other.number(), other.issuedOn()),
                    DecisionView.class,
                    DecisionView.parameters(other.id()));
            list.add(new ListItem(link, new Span(" · " + other.issuer() + " · " + other.subject())));
        });
        Paragraph sentence = new Paragraph(getTranslation("decision.doubtful", number));
        sentence.addClassName("strong");
        add(sentence, list);
    }

    void hide() {
        setVisible(false);
    }
}
