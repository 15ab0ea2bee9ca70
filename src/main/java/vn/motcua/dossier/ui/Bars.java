package vn.motcua.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.dossier.Figure;
import vn.motcua.ui.Formats;

/** Parts of a volume beside each other: name, bar, amount, and the share where they make up a whole. */
class Bars extends Div {

    private final boolean partition;
    private final long whole;

    /** @param figures at least one */
    Bars(String title, List<Figure> figures, Function<Figure, String> name) {
        partition = Amounts.partition(figures);
        whole = partition
                ? figures.stream().mapToLong(Figure::amount).sum()
                : figures.stream().mapToLong(Figure::amount).max().orElse(0);
        addClassName("bars");
        add(new H4(title));
        UnorderedList list = new UnorderedList();
        figures.forEach(figure -> list.add(row(figure, name.apply(figure))));
        add(list);
        if (partition) {
            Paragraph base = new Paragraph(getTranslation("dossier.bars.base"));
            base.addClassName("cell-sub");
            add(base);
        }
    }

    private ListItem row(Figure figure, String name) {
        double share = whole == 0 ? 0 : (double) figure.amount() / whole;
        Span filled = new Span();
        filled.getStyle().set("--share", String.valueOf(share));
        Span bar = part("figure-bar", "");
        bar.add(filled);
        bar.getElement().setAttribute("aria-hidden", "true");
        ListItem row = new ListItem(
                part("bars-name", name),
                bar,
                part("bars-amount", getTranslation(Amounts.key(Optional.of(figure.exactness())), figure.amount())));
        if (partition) {
            row.add(part("bars-share", Formats.percent(getLocale(), share)));
        }
        return row;
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
