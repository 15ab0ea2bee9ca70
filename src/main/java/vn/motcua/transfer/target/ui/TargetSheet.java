package vn.motcua.transfer.target.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.decision.ui.DocumentLink;
import vn.motcua.transfer.target.Forecast;
import vn.motcua.transfer.target.MissingUnit;
import vn.motcua.transfer.target.TargetRow;
import vn.motcua.transfer.target.TargetStanding;
import vn.motcua.ui.Formats;

/** One target: what it asks for, how far it is, when it would be met, and who is missing. */
class TargetSheet extends Section {

    private static final double PERCENT = 100.0;

    /** @param missing the first of those that are missing */
    TargetSheet(TargetStanding standing, List<MissingUnit> missing, LocalDate day, @Nullable Runnable end) {
        TargetRow target = standing.target();
        addClassNames("sheet", "target");
        setId("target-" + target.kind());
        H2 title = new H2(getTranslation(
                "target.line",
                getTranslation("orgunit.kind." + target.kind()),
                Formats.percent(getLocale(), target.share().doubleValue() / PERCENT),
                target.deadline()));
        Div head = new Div(title, new ForecastPill(standing, day));
        head.addClassName("target-head");
        Span number = new Span(Formats.number(getLocale(), standing.coverage().done()) + "/"
                + Formats.number(getLocale(), standing.coverage().total()));
        number.addClassName("figure-number");
        Span share = new Span(Formats.percent(
                getLocale(),
                standing.coverage()
                        .percent()
                        .map(percent -> percent.doubleValue() / PERCENT)
                        .orElse(0.0)));
        share.addClassName("figure-share");
        add(head, new Div(number, share), bar(standing), line(forecast(standing)));
        Div paper = new Div(
                new Span(getTranslation("target.decision") + " "),
                new DocumentLink(target.decisionId(), target.decisionNumber(), target.decisionDay()));
        paper.addClassName("card-line");
        add(paper);
        if (!target.note().isEmpty()) {
            add(line(target.note()));
        }
        if (standing.missing() > 0) {
            add(new MissingLines(standing, missing));
        }
        if (end != null) {
            Button close = new Button(getTranslation("target.end"), click -> end.run());
            close.addThemeVariants(ButtonVariant.TERTIARY);
            close.setId("end-target-" + target.kind());
            add(close);
        }
    }

    private Div line(String text) {
        Div line = new Div(text);
        line.addClassName("card-line");
        return line;
    }

    private static Div bar(TargetStanding standing) {
        double total = Math.max(1, standing.coverage().total());
        Div filled = new Div();
        filled.getStyle().set("--share", String.valueOf(standing.coverage().done() / total));
        Div mark = new Div();
        mark.addClassName("target-mark");
        mark.getStyle().set("--share", String.valueOf(standing.target().share().doubleValue() / PERCENT));
        Div bar = new Div(filled);
        bar.addClassName("figure-bar");
        Div frame = new Div(bar, mark);
        frame.addClassName("target-bar");
        frame.getElement().setAttribute("aria-hidden", "true");
        return frame;
    }

    private String forecast(TargetStanding standing) {
        Forecast forecast = standing.forecast();
        LocalDate day = forecast.day();
        LocalDate since = forecast.since();
        return switch (forecast.outcome()) {
            case MET -> getTranslation("target.forecast.MET", String.valueOf(Formats.day(day)));
            case ON_TIME, LATE ->
                getTranslation(
                        "target.forecast.THEN",
                        Formats.day(day),
                        forecast.gained(),
                        Formats.day(since),
                        forecast.perMonth(),
                        standing.missing());
            case NEVER ->
                since == null
                        ? getTranslation("target.forecast.NOBODY", standing.missing())
                        : getTranslation("target.forecast.NEVER", Formats.day(since), standing.missing());
            case TOO_EARLY -> getTranslation("target.forecast.TOO_EARLY", Formats.day(since), standing.missing());
        };
    }

    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }
}
