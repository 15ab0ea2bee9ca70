package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.motcua.catalogue.check.Withdrawal;
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.ui.Formats;

/** Says which counters serve what is no longer done through the post, and how many people stand there. */
public class WithdrawalNote extends Div {

    /** @param text key of what is said of the number of procedures and of the counters */
    public WithdrawalNote(Withdrawal withdrawal, String text) {
        addClassName("withdrawal");
        setVisible(withdrawal.served());
        add(new Paragraph(getTranslation(
                text,
                Formats.number(getLocale(), withdrawal.procedures()),
                withdrawal.touches().stream()
                        .map(touch -> getTranslation("review.touch." + touch.kind(), touch.count()))
                        .collect(Collectors.joining(" · ")))));
        UnorderedList names = new UnorderedList();
        names.addClassName("cell-sub");
        withdrawal.examples().forEach(example -> names.add(new ListItem(example)));
        more(names, withdrawal.procedures() - withdrawal.examples().size());
        withdrawal.touches().stream()
                .filter(touch -> touch.kind() == Touch.Kind.COUNTER)
                .forEach(touch -> names.add(new ListItem(
                        getTranslation("catalogue.withdrawal.counters") + " " + String.join("; ", touch.names())
                                + rest(touch.count() - touch.names().size()))));
        add(names);
    }

    private void more(UnorderedList names, long rest) {
        if (rest > 0) {
            names.add(new ListItem(getTranslation("catalogue.check.more", Formats.number(getLocale(), rest))));
        }
    }

    private String rest(long counters) {
        return counters > 0 ? " " + getTranslation("review.touch.more", counters) : "";
    }
}
