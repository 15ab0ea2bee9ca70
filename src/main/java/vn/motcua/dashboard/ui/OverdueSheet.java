package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.ui.Formats;

/** Blockers whose due date has passed: who must act, for longest first. */
class OverdueSheet extends Div {

    /** As many as are named. */
    static final int NAMED = 5;

    /**
     * @param all how many there are
     * @param first at least one of them
     */
    OverdueSheet(long all, List<BlockerRow> first) {
        addClassNames("sheet", "sheet-bad");
        setId("overdue-sheet");
        add(new H2(getTranslation("dashboard.overdue", Formats.number(getLocale(), all))));
        first.forEach(row -> {
            Anchor link = new Anchor("units/blockers/" + row.id(), row.unitName());
            link.addClassName("strong");
            Span note = new Span(getTranslation(
                    "dashboard.overdue.line",
                    row.problem(),
                    row.last().owner(),
                    row.last().dueOn()));
            note.addClassName("waiting-note");
            Div line = new Div(link, note);
            line.addClassName("waiting-line");
            add(line);
        });
        if (all > first.size()) {
            add(new Anchor("units/blockers?status=OVERDUE", getTranslation("dashboard.overdue.all")));
        }
    }
}
