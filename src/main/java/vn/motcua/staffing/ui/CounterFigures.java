package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import vn.motcua.staffing.StaffingSummary;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;

/** How the counters are staffed, and with whom; the figure of the gaps narrows the list to them. */
class CounterFigures extends Div {

    private final transient Runnable toggleGaps;

    CounterFigures(Runnable toggleGaps) {
        this.toggleGaps = toggleGaps;
        addClassNames("figures", "figures-odd");
    }

    void show(StaffingSummary summary, boolean onlyGaps) {
        removeAll();
        add(staffed(summary), gaps(summary, onlyGaps), employees(summary), trained(summary), university(summary));
    }

    private Component staffed(StaffingSummary summary) {
        double share = share(summary.staffed(), summary.counters());
        return new Figure(
                        getTranslation("staffing.figure.staffed"),
                        number(summary.staffed()) + "/" + number(summary.counters()),
                        getTranslation("staffing.figure.staffed.note", Formats.percent(getLocale(), share)))
                .withBar(share);
    }

    private Component gaps(StaffingSummary summary, boolean onlyGaps) {
        NativeButton button = new NativeButton("", click -> toggleGaps.run());
        button.add(
                part("figure-name", getTranslation("staffing.figure.gaps")),
                part("figure-number", number(summary.gaps())),
                part(
                        "figure-note",
                        getTranslation(
                                onlyGaps
                                        ? "staffing.figure.gaps.all"
                                        : summary.gaps() == 0
                                                ? "staffing.figure.gaps.none"
                                                : "staffing.figure.gaps.show")));
        button.addClassNames("figure", "figure-choice", summary.gaps() == 0 ? "figure-good" : "figure-warn");
        button.getElement().setAttribute("aria-pressed", String.valueOf(onlyGaps));
        button.setId("gaps");
        return button;
    }

    private Component employees(StaffingSummary summary) {
        return new Figure(
                getTranslation("staffing.employees"),
                number(summary.employees()),
                getTranslation("staffing.figure.assigned", summary.assigned()));
    }

    private Component trained(StaffingSummary summary) {
        return new Figure(
                        getTranslation("staffing.trained"),
                        number(summary.trained()) + "/" + number(summary.employees()),
                        getTranslation("staffing.figure.untrained", summary.employees() - summary.trained()))
                .withBar(share(summary.trained(), summary.employees()));
    }

    private Component university(StaffingSummary summary) {
        return new Figure(
                        getTranslation("staffing.figure.university"),
                        Formats.percent(getLocale(), summary.universityShare()),
                        getTranslation(
                                "staffing.figure.university.note", summary.withUniversity(), summary.employees()))
                .withBar(summary.universityShare());
    }

    private String number(long number) {
        return Formats.number(getLocale(), number);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Span part(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
