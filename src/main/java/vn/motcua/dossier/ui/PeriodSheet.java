package vn.motcua.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.PeriodFigures;
import vn.motcua.dossier.ReportedPeriod;
import vn.motcua.dossier.VolumeForm;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** One period: the total as stated, the sum beside it, the postal share, and the parts. Nothing is corrected. */
class PeriodSheet extends Div {

    private final transient PeriodFigures figures;

    PeriodSheet(PeriodFigures figures) {
        this.figures = figures;
        addClassNames("sheet", "period");
        add(head(), numbers());
        if (figures.contradicts()) {
            addClassName("sheet-warn");
            add(warning());
        }
        add(parts());
    }

    private Component head() {
        ReportedPeriod period = figures.period();
        PeriodName name = PeriodName.of(period.from(), period.to(), period.cutOff());
        Div head = new Div(new H3(getTranslation(name.key(), name.arguments().toArray())));
        head.addClassName("standing");
        if (period.unitName() != null) {
            head.add(new Span(period.unitName()));
        }
        if (figures.contradicts()) {
            head.add(new Pill(getTranslation("dossier.differs", difference()), "warn"));
        }
        return head;
    }

    private Component numbers() {
        Div row = new Div();
        row.addClassName("figures");
        figures.total()
                .ifPresent(total -> row.add(new Figure(
                        getTranslation("dossier.form.TOTAL"),
                        getTranslation(Amounts.key(Optional.of(total.exactness())), total.amount()),
                        null)));
        figures.computed()
                .ifPresent(sum -> row.add(new Figure(
                        getTranslation("dossier.computed"),
                        getTranslation(Amounts.key(figures.computedExactness()), sum),
                        comparison())));
        figures.all()
                .ifPresent(all ->
                        row.add(ofAll(getTranslation(Amounts.key(Optional.of(all.exactness())), all.amount()))));
        return row;
    }

    private Figure ofAll(String all) {
        return figures.postalShare()
                .map(percent -> percent.movePointLeft(2).doubleValue())
                .map(share -> new Figure(
                                getTranslation("dossier.share"),
                                Formats.percent(getLocale(), share),
                                getTranslation("dossier.share.of", all))
                        .withBar(share))
                .orElseGet(() -> new Figure(getTranslation("dossier.form.ALL"), all, null));
    }

    /** What the sum says about the stated total; null where the warning below says it. */
    private @Nullable String comparison() {
        if (figures.total().isEmpty()) {
            return getTranslation("dossier.computed.no-total");
        }
        if (figures.contradicts()) {
            return null;
        }
        boolean same = figures.difference().orElse(0L) == 0;
        return getTranslation(same ? "dossier.computed.same" : "dossier.computed.rounded");
    }

    private Component warning() {
        return new Paragraph(getTranslation(
                "dossier.differs.text",
                figures.computed().orElse(0L),
                difference(),
                figures.total().map(total -> total.amount()).orElse(0L)));
    }

    private String difference() {
        return Amounts.difference(getLocale(), figures.difference().orElse(0L));
    }

    private Component parts() {
        Div parts = new Div();
        parts.addClassName("period-parts");
        if (!figures.byForm().isEmpty()) {
            parts.add(new Bars(
                    getTranslation("dossier.by-form"),
                    figures.byForm(),
                    part -> getTranslation("dossier.form." + part.form())));
        }
        if (!figures.byField().isEmpty()) {
            parts.add(byField());
        }
        parts.setVisible(parts.getComponentCount() > 0);
        return parts;
    }

    /** Says the form once where it is the same for all fields. */
    private Bars byField() {
        Set<VolumeForm> forms =
                figures.byField().stream().map(part -> part.form()).collect(Collectors.toSet());
        return forms.size() == 1
                ? new Bars(
                        named(
                                getTranslation("dossier.by-field"),
                                forms.iterator().next()),
                        figures.byField(),
                        part -> part.field())
                : new Bars(
                        getTranslation("dossier.by-field"),
                        figures.byField(),
                        part -> named(part.field(), part.form()));
    }

    private String named(String name, VolumeForm form) {
        return form.isPart() ? name + " – " + getTranslation("dossier.form." + form) : name;
    }
}
