package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import vn.motcua.staffing.need.NeedPoint;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.ui.Pill;

/** All points, where most people are missing first. */
class PointsSheet extends Section {

    PointsSheet(List<NeedPoint> points) {
        addClassName("sheet");
        setId("need-points");
        long unknown = points.stream().filter(point -> point.answer() == null).count();
        Div note = new Div(getTranslation("need.points.note", points.size() - unknown, unknown));
        note.addClassName("card-line");
        PlainTable table = new PlainTable(getTranslation("need.points.title"));
        table.head(
                getTranslation("need.column.point"),
                getTranslation("need.column.verdict"),
                getTranslation("need.column.there"),
                getTranslation("need.column.needed"),
                getTranslation("need.column.counters"),
                getTranslation("need.column.per-day"),
                getTranslation("need.column.mean"));
        points.forEach(point -> table.row(link(point), cells(point)));
        add(new H2(getTranslation("need.points.title")), note, table);
    }

    private Component[] cells(NeedPoint point) {
        NeedAnswer answer = point.answer();
        String there = NeedTexts.number(getLocale(), point.there().people());
        if (answer == null) {
            return new Component[] {
                new Pill(getTranslation("need.unknown"), "quiet"),
                new Span(there),
                nothing(),
                new Span(NeedTexts.number(getLocale(), point.there().counters())),
                nothing(),
                nothing()
            };
        }
        return new Component[] {
            new Pill(NeedTexts.verdict(this, answer), NeedTexts.tone(answer)),
            new Span(there),
            new Span(NeedTexts.number(getLocale(), answer.pooled().people())),
            new Span(NeedTexts.number(getLocale(), answer.there().counters()) + "/"
                    + NeedTexts.number(getLocale(), answer.pooled().counters())),
            new Span(NeedTexts.number(getLocale(), answer.perDay())),
            new Span(NeedTexts.minutes(this, getLocale(), answer.now().meanWait()))
        };
    }

    private static Span nothing() {
        return new Span("–");
    }

    private static Anchor link(NeedPoint point) {
        Anchor link = new Anchor(
                new Location(NeedView.PATH, QueryParameters.of(NeedView.POINT, point.code()))
                        .getPathWithQueryParameters(),
                point.name());
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
