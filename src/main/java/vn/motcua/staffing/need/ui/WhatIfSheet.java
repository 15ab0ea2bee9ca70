package vn.motcua.staffing.need.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.motcua.staffing.need.rule.Area;
import vn.motcua.staffing.need.rule.FieldLoad;
import vn.motcua.staffing.need.rule.NeedAnswer;
import vn.motcua.staffing.need.rule.NeedNorm;
import vn.motcua.staffing.need.rule.StaffingNeed;
import vn.motcua.staffing.need.rule.StaffingNeed.WhatIf;
import vn.motcua.ui.Pill;

/** What would be if more dossiers came, services took longer, the target were another, or more people were there. */
class WhatIfSheet extends Section {

    private static final double PERCENT = 100;
    private static final int ROOM = 20;

    private final transient NeedAnswer is;
    private final transient NeedNorm norm;
    private final transient Area area;
    private final transient List<FieldLoad> loads;
    private final SliderField dossiers;
    private final SliderField minutes;
    private final SliderField wait;
    private final SliderField share;
    private final SliderField people;
    private double untouched;
    private final Div verdict = new Div();
    private final NeedFigures figures = new NeedFigures();
    private final WaitPicture picture = new WaitPicture();

    WhatIfSheet(NeedAnswer is, NeedNorm norm, Area area) {
        this.is = is;
        this.norm = norm;
        this.area = area;
        loads = is.fields().stream().map(NeedAnswer.FieldNeed::load).toList();
        addClassNames("sheet", "what-if");
        setId("what-if");
        dossiers = new SliderField("if-dossiers", getTranslation("need.if.dossiers"), "%", -80, 300, 5, this::show);
        minutes = new SliderField(
                "if-minutes",
                getTranslation("need.if.minutes"),
                getTranslation("need.unit.minutes"),
                0.5,
                Math.max(60, Math.ceil(is.minutes() * 2)),
                0.5,
                this::show);
        wait = new SliderField(
                "if-wait",
                getTranslation("need.if.wait"),
                getTranslation("need.unit.minutes"),
                0,
                Math.max(60, norm.waitMinutes().doubleValue() * 2),
                1,
                this::show);
        share = new SliderField(
                "if-share",
                getTranslation("need.if.share"),
                "%",
                50,
                Math.max(99, norm.waitShare().doubleValue()),
                1,
                this::show);
        double most = Math.max(is.there().people(), is.pooled().people()) * 2.0 + ROOM;
        people = new SliderField(
                "if-people",
                getTranslation("need.if.people"),
                getTranslation("need.unit.people"),
                0,
                most,
                1,
                this::show);
        Button reset = new Button(getTranslation("need.if.reset"), VaadinIcon.ROTATE_LEFT.create(), click -> reset());
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setId("if-reset");
        Div head = new Div(new H2(getTranslation("need.if.title")), reset);
        head.addClassName("need-head");
        verdict.addClassName("need-verdict");
        verdict.setId("if-verdict");
        verdict.getElement().setAttribute("aria-live", "polite");
        Div sliders = new Div(dossiers, minutes, wait, share, people);
        sliders.addClassName("sliders");
        Div answer = new Div(verdict, picture);
        answer.addClassName("what-if-answer");
        Div parts = new Div(sliders, answer);
        parts.addClassName("what-if-parts");
        add(head, new Paragraph(getTranslation("need.if.lead")), parts, figures);
        reset();
    }

    private void reset() {
        dossiers.set(0);
        minutes.set(Math.round(is.minutes() * 2) / 2.0);
        untouched = minutes.value();
        wait.set(norm.waitMinutes().doubleValue());
        share.set(norm.waitShare().doubleValue());
        people.set(is.there().people());
        show();
    }

    private void show() {
        WhatIf otherwise = new WhatIf(
                1 + dossiers.value() / PERCENT, longer(), decimal(wait.value()), decimal(share.value()), (int)
                        Math.round(people.value()));
        NeedNorm target = norm.waiting(otherwise.waitMinutes(), otherwise.waitShare());
        NeedAnswer answer = StaffingNeed.answer(loads, norm, area, is.there(), otherwise);
        verdict.removeAll();
        verdict.add(
                new Pill(NeedTexts.verdict(this, answer), NeedTexts.tone(answer)),
                new Div(getTranslation(
                        "need.if.answer",
                        answer.pooled().people(),
                        answer.pooled().counters(),
                        NeedTexts.percent(getLocale(), answer.now().shareInTime()),
                        target.waitMinutes())));
        figures.show(answer, target);
        picture.show(answer, target);
    }

    /** As it is where nobody moved the slider, which knows halves only. */
    private double longer() {
        return minutes.value() == untouched ? 1 : minutes.value() / is.minutes();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
