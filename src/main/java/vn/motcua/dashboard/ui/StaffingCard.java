package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.motcua.staffing.StaffingSummary;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** Counters with somebody at them, those without, and the post's people. */
class StaffingCard extends Card {

    StaffingCard(StaffingSummary summary) {
        super("dashboard.staffing", "counters", "dashboard.staffing.more");
        if (summary.counters() == 0) {
            line(getTranslation("dashboard.staffing.none"));
        } else {
            number(
                    number(summary.staffed()) + "/" + number(summary.counters()),
                    getTranslation("dashboard.staffing.staffed"));
            bar((double) summary.staffed() / summary.counters());
            add(gaps(summary.gaps()));
        }
        if (summary.employees() > 0) {
            line(getTranslation(
                    "dashboard.staffing.people", summary.employees(), summary.trained(), summary.assigned()));
        }
    }

    private Div gaps(long gaps) {
        Div line = new Div();
        line.addClassName("card-line");
        if (gaps == 0) {
            line.add(new Pill(getTranslation("dashboard.staffing.no-gaps"), "good"));
        } else {
            Anchor link = new Anchor("counters?gaps=1", getTranslation("dashboard.staffing.gaps", gaps));
            link.addClassName("card-warn");
            link.setId("counter-gaps");
            line.add(link);
        }
        return line;
    }

    private String number(long number) {
        return Formats.number(getLocale(), number);
    }
}
