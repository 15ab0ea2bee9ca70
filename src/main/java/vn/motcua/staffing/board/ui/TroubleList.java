package vn.motcua.staffing.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.motcua.staffing.board.Trouble;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What is wrong in these days, in one list. */
class TroubleList extends Section {

    private static final int SHOWN = 3;

    private final transient DutyTexts texts = new DutyTexts(this);
    private final transient SerializableConsumer<Trouble> chosen;

    /** @param chosen called with the trouble that somebody wants to look at */
    TroubleList(SerializableConsumer<Trouble> chosen) {
        this.chosen = chosen;
        addClassNames("sheet", "troubles");
        setId("troubles");
    }

    void show(List<Trouble> troubles) {
        removeAll();
        String count = Formats.number(getLocale(), troubles.size());
        add(new H2(getTranslation("duty.troubles", count)));
        if (troubles.isEmpty()) {
            Div fine = new Div(new Pill(getTranslation("duty.troubles.none"), "good"));
            add(fine);
            return;
        }
        add(list(troubles.stream().limit(SHOWN).toList()));
        if (troubles.size() > SHOWN) {
            List<Trouble> rest = troubles.subList(SHOWN, troubles.size());
            add(new Details(
                    getTranslation("duty.troubles.more", Formats.number(getLocale(), rest.size())), list(rest)));
        }
    }

    private UnorderedList list(List<Trouble> troubles) {
        UnorderedList list = new UnorderedList();
        troubles.forEach(trouble -> list.add(line(trouble)));
        return list;
    }

    private ListItem line(Trouble trouble) {
        Button place = new Button(trouble.place(), click -> chosen.accept(trouble));
        place.addThemeVariants(ButtonVariant.TERTIARY);
        place.addClassName("trouble-place");
        Span when = new Span(
                trouble.kind() == Trouble.Kind.NO_RESERVE
                        ? getTranslation("duty.trouble.NO_RESERVE.what")
                        : texts.shifts(trouble.shifts()));
        when.addClassName("cell-sub");
        ListItem line = new ListItem(new Pill(getTranslation("duty.trouble." + trouble.kind()), tone(trouble)), place);
        line.addClassName("trouble");
        line.add(when);
        if (!trouble.who().isEmpty()) {
            Span who = new Span(getTranslation("duty.away.who", String.join(", ", trouble.who())));
            who.addClassName("cell-sub");
            line.add(who);
        }
        return line;
    }

    private static String tone(Trouble trouble) {
        return switch (trouble.kind()) {
            case GAP -> "bad";
            case NO_RESERVE -> "warn";
            case COVERED -> "info";
        };
    }
}
