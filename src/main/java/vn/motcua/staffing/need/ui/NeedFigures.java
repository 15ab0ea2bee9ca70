package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.staffing.need.rule.Sizing;
import vn.motcua.ui.Figure;

/** What a one-stop point needs beside what is there, in figures. */
class NeedFigures extends Div {

    NeedFigures() {
        addClassNames("figures", "need-figures");
    }

    /** @param norm by which it was told */
    void show(NeedAnswer answer, NeedNorm norm) {
        removeAll();
        Locale locale = getLocale();
        Sizing need = answer.pooled();
        Sizing now = answer.now();
        add(
                new Figure(
                                getTranslation("need.figure.people"),
                                count(answer.there().people()) + "/" + count(need.people()),
                                getTranslation(
                                        "need.figure.people.note",
                                        answer.there().reserves()))
                        .tone(NeedTexts.tone(answer)),
                new Figure(
                        getTranslation("need.figure.counters"),
                        count(answer.there().counters()) + "/" + count(need.counters()),
                        getTranslation(
                                "need.figure.counters.note",
                                NeedTexts.number(locale, answer.perHour()),
                                NeedTexts.number(locale, answer.minutes()))),
                new Figure(
                                getTranslation("need.figure.wait"),
                                NeedTexts.minutes(this, locale, now.meanWait()),
                                getTranslation(
                                        "need.figure.wait.note",
                                        now.counters(),
                                        NeedTexts.minutes(this, locale, need.meanWait())))
                        .tone(now.keepsUp() ? "quiet" : "bad"),
                new Figure(
                                getTranslation("need.figure.share", norm.waitMinutes()),
                                NeedTexts.percent(locale, now.shareInTime()),
                                getTranslation(
                                        "need.figure.share.note",
                                        NeedTexts.percent(locale, norm.share()),
                                        NeedTexts.percent(locale, need.shareInTime())))
                        .withBar(now.shareInTime())
                        .tone(now.shareInTime() >= norm.share() ? "good" : "bad"),
                new Figure(
                                getTranslation("need.figure.occupancy"),
                                NeedTexts.percent(locale, now.occupancy()),
                                getTranslation(
                                        "need.figure.occupancy.note", NeedTexts.percent(locale, need.occupancy())))
                        .withBar(now.occupancy()),
                productivity(answer));
    }

    private Figure productivity(NeedAnswer answer) {
        NeedAnswer.Productivity productivity = answer.productivity();
        return new Figure(
                        getTranslation("need.figure.productivity"),
                        NeedTexts.number(getLocale(), Math.round(productivity.perPerson())),
                        getTranslation(
                                productivity.below()
                                        ? "need.figure.productivity.below"
                                        : "need.figure.productivity.note",
                                productivity.floor(),
                                productivity.carries()))
                .tone(productivity.below() ? "warn" : "good");
    }

    private String count(int number) {
        return NeedTexts.number(getLocale(), number);
    }
}
