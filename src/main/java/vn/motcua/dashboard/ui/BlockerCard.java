package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.motcua.transfer.blocker.BlockerFigures;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** How many blockers are unsolved, and how many of them are late. */
class BlockerCard extends Card {

    BlockerCard(BlockerFigures figures) {
        super("dashboard.blockers", "units/blockers?status=UNSOLVED", "dashboard.blockers.more");
        number(
                Formats.number(getLocale(), figures.unsolved()),
                getTranslation("dashboard.blockers.unsolved", figures.units()));
        Div line = new Div();
        line.addClassName("card-line");
        if (figures.overdue() == 0) {
            line.add(new Pill(getTranslation("dashboard.blockers.in-time"), "good"));
        } else {
            Anchor link = new Anchor(
                    "units/blockers?status=OVERDUE", getTranslation("dashboard.blockers.overdue", figures.overdue()));
            link.addClassName("card-warn");
            link.setId("overdue-blockers");
            line.add(link);
        }
        add(line);
    }
}
