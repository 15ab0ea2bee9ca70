package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Locale;
import vn.motcua.staffing.need.NormState;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** By what the need is told: the province's parameters, and which of them a person has yet to check. */
class NormSheet extends Section {

    /** @param actions what the person may do with them */
    NormSheet(NormState state, Component... actions) {
        addClassName("sheet");
        setId("need-norm");
        Div head = new Div(new H2(getTranslation("need.norm.title")), new Div(actions));
        head.addClassName("need-head");
        NeedNorm norm = state.norm();
        Div since = new Div(
                state.isDefault()
                        ? getTranslation("need.norm.default")
                        : getTranslation("need.norm.since", Formats.day(state.from())));
        since.addClassName("card-line");
        UnorderedList lines = new UnorderedList(
                line(getTranslation(
                        "need.norm.line.wait", norm.waitMinutes(), NeedTexts.percent(getLocale(), norm.share()))),
                line(getTranslation(
                        "need.norm.line.minutes",
                        plain(norm.defaultMinutes()),
                        norm.minutesByField().size())),
                line(getTranslation(
                        "need.norm.line.hours",
                        plain(norm.morningHours()),
                        plain(norm.afternoonHours()),
                        plain(norm.peakFactor()))),
                line(getTranslation("need.norm.line.days", norm.workingDays(), plain(norm.allowance()))),
                line(getTranslation(
                        "need.norm.line.floors",
                        norm.floor(Area.URBAN),
                        norm.floor(Area.RURAL),
                        norm.floor(Area.MOUNTAIN))));
        lines.addClassName("plain-list");
        Div why = new Div(
                new Pill(getTranslation("need.to-check"), "warn"), new Span(getTranslation("need.to-check.why")));
        why.addClassNames("card-line", "need-check");
        add(head, since, lines, why);
    }

    private static ListItem line(String text) {
        return new ListItem(text);
    }

    private String plain(BigDecimal number) {
        Locale locale = getLocale();
        return NeedTexts.number(locale, number.doubleValue());
    }
}
