package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import vn.motcua.staffing.need.NeedPoint;
import vn.motcua.staffing.need.NormState;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.ui.Pill;

/** What a one-stop point needs, against what is there, in words and figures. */
class NeedSheet extends Section {

    NeedSheet(NeedPoint point, NeedAnswer answer, NormState norm) {
        addClassNames("sheet", "need-sheet", "sheet-" + (answer.missing() > 0 ? "bad" : "good"));
        setId("need");
        Div head = new Div(new H2(point.name()), new Pill(NeedTexts.verdict(this, answer), NeedTexts.tone(answer)));
        head.addClassName("need-head");
        Locale locale = getLocale();
        String there = point.centre() && point.units() > 0
                ? getTranslation("need.there.centre", answer.there().people(), point.units())
                : getTranslation("need.there", answer.there().people());
        Paragraph words = new Paragraph(there + " "
                + getTranslation(
                        "need.words",
                        NeedTexts.number(locale, answer.perDay()),
                        NeedTexts.percent(locale, norm.norm().share()),
                        norm.norm().waitMinutes(),
                        answer.pooled().counters(),
                        answer.pooled().people())
                + " " + counters(answer));
        NeedFigures figures = new NeedFigures();
        add(head, words, figures);
        figures.show(answer, norm.norm());
    }

    private String counters(NeedAnswer answer) {
        int missing = answer.missingCounters();
        return missing > 0
                ? getTranslation("need.counters.missing", missing)
                : getTranslation("need.counters.enough", answer.there().counters());
    }
}
