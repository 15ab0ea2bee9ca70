package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import vn.motcua.staffing.need.PointFigures;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.Sizing;
import vn.motcua.ui.Formats;

/** The figures that the answer rests on, and what each field would need at counters of its own. */
class FieldsSheet extends Section {

    /** @param actions what the person may do with the figures */
    FieldsSheet(PointFigures figures, NeedAnswer answer, Component... actions) {
        addClassName("sheet");
        setId("need-fields");
        Locale locale = getLocale();
        Div buttons = new Div(actions);
        Div head = new Div(new H2(getTranslation("need.fields.title")), buttons);
        head.addClassName("need-head");
        Div source = new Div(getTranslation(
                figures.reported() ? "need.source.reported" : "need.source.entered",
                Formats.day(figures.from()),
                getTranslation("need.area." + figures.area())));
        source.addClassName("card-line");
        PlainTable table = new PlainTable(getTranslation("need.fields.title"));
        table.head(
                getTranslation("need.column.field"),
                getTranslation("need.column.per-day"),
                getTranslation("need.column.minutes"),
                getTranslation("need.column.own-counters"),
                getTranslation("need.column.occupancy"));
        answer.fields()
                .forEach(field -> table.row(
                        field.load().field().isEmpty()
                                ? getTranslation("need.field.all")
                                : field.load().field(),
                        NeedTexts.number(locale, field.load().perDay()),
                        NeedTexts.number(locale, field.load().minutes()),
                        NeedTexts.number(locale, field.sizing().counters()),
                        NeedTexts.percent(locale, field.sizing().occupancy())));
        Div ways = new Div(way("need.way.pooled", answer.pooled()), way("need.way.separate", answer.separate()));
        ways.addClassName("need-ways");
        add(head, source, table, ways);
        int saved = answer.separate().people() - answer.pooled().people();
        if (saved > 0) {
            add(line(getTranslation("need.way.saved", saved)));
        }
        if (!figures.note().isEmpty()) {
            add(line(figures.note()));
        }
    }

    private static Div line(String text) {
        Div line = new Div(text);
        line.addClassName("card-line");
        return line;
    }

    private Div way(String name, Sizing sizing) {
        Div title = new Div(getTranslation(name));
        title.addClassName("figure-name");
        Div number = new Div(getTranslation("need.way.numbers", sizing.counters(), sizing.people()));
        number.addClassName("need-way-number");
        Div note = new Div(getTranslation(
                "need.way.note",
                NeedTexts.minutes(this, getLocale(), sizing.meanWait()),
                NeedTexts.percent(getLocale(), sizing.shareInTime()),
                NeedTexts.percent(getLocale(), sizing.occupancy())));
        note.addClassName("figure-note");
        Div way = new Div(title, number, note);
        way.addClassName("need-way");
        return way;
    }
}
