package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.staffing.need.rule.Sizing;
import vn.motcua.staffing.need.rule.StaffingNeed;

/** How waiting shrinks with every person more: a picture, wide or for phones, and the same as a table. */
class WaitPicture extends Div {

    private final Div frame = new Div();
    private final Details values = new Details();

    WaitPicture() {
        frame.addClassName("curve-frame");
        values.setSummaryText(getTranslation("need.picture.table"));
        values.setId("wait-values");
        add(new H3(getTranslation("need.picture")), frame, values);
    }

    /** @param norm with the target that holds here */
    void show(NeedAnswer answer, NeedNorm norm) {
        List<Sizing> sizes = StaffingNeed.around(answer, norm);
        String share = NeedTexts.percent(getLocale(), norm.share());
        WaitDrawing.Words words = new WaitDrawing.Words(
                getTranslation(
                        "need.picture.title",
                        share,
                        answer.pooled().counters(),
                        answer.now().counters(),
                        norm.waitMinutes()),
                getTranslation("need.picture.target", norm.waitMinutes()),
                getTranslation("need.picture.needed", answer.pooled().counters()),
                getTranslation("need.picture.now", answer.now().counters()),
                getTranslation("need.picture.across"));
        frame.removeAll();
        frame.add(drawn("curve-wide", 620, 280, sizes, answer, norm, words));
        frame.add(drawn("curve-narrow", 360, 250, sizes, answer, norm, words));
        Div note = new Div(getTranslation("need.picture.note", share));
        note.addClassName("card-line");
        frame.add(note);
        values.removeAll();
        values.add(table(sizes, answer, share, norm));
    }

    private static Div drawn(
            String name,
            int width,
            int height,
            List<Sizing> sizes,
            NeedAnswer answer,
            NeedNorm norm,
            WaitDrawing.Words words) {
        Div drawn = new Div(new Svg(new WaitDrawing(width, height)
                .draw(
                        sizes,
                        answer.pooled().counters(),
                        answer.now().counters(),
                        norm.waitMinutes().doubleValue(),
                        words)));
        drawn.addClassName(name);
        return drawn;
    }

    private PlainTable table(List<Sizing> sizes, NeedAnswer answer, String share, NeedNorm norm) {
        PlainTable table = new PlainTable(getTranslation("need.picture.table"));
        table.head(
                getTranslation("need.column.present"),
                getTranslation("need.column.employed"),
                getTranslation("need.column.mean"),
                getTranslation("need.column.wait-of", share),
                getTranslation("need.column.in-time", norm.waitMinutes()),
                getTranslation("need.column.occupancy"));
        for (Sizing size : sizes) {
            String mark = size.counters() == answer.pooled().counters()
                    ? " · " + getTranslation("need.mark.needed")
                    : size.counters() == answer.now().counters() ? " · " + getTranslation("need.mark.now") : "";
            table.row(
                    NeedTexts.number(getLocale(), size.counters()) + mark,
                    NeedTexts.number(getLocale(), size.people()),
                    NeedTexts.minutes(this, getLocale(), size.meanWait()),
                    NeedTexts.minutes(this, getLocale(), size.waitOfShare()),
                    NeedTexts.percent(getLocale(), size.shareInTime()),
                    NeedTexts.percent(getLocale(), size.occupancy()));
        }
        return table;
    }
}
