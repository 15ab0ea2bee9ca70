package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.dossier.Figure;
import vn.motcua.dossier.PeriodFigures;
import vn.motcua.dossier.ReportedPeriod;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** Dossiers by post in the latest period that was reported, and whether that report adds up. */
class VolumeCard extends Card {

    VolumeCard(Optional<PeriodFigures> latest) {
        super("dashboard.volumes", "volumes", "dashboard.volumes.more");
        latest.ifPresentOrElse(this::show, () -> line(getTranslation("dashboard.volumes.none")));
    }

    private void show(PeriodFigures figures) {
        amount(figures).ifPresent(amount -> number(amount, getTranslation("dashboard.volumes.unit")));
        figures.postalShare().ifPresent(share -> share(figures, share.movePointLeft(2)));
        line(period(figures.period()));
        if (figures.contradicts()) {
            Div flag = new Div(new Pill(
                    getTranslation(
                            "dashboard.volumes.contradicts",
                            figures.computed().orElseThrow(),
                            signed(figures.difference().orElseThrow())),
                    "warn"));
            flag.addClassName("card-line");
            add(flag);
        }
    }

    /** As stated where a total is stated, else what the parts add up to. */
    private Optional<String> amount(PeriodFigures figures) {
        return figures.total().map(this::stated).or(() -> figures.computed().map(this::number));
    }

    private String stated(Figure total) {
        return getTranslation("dashboard.amount." + total.exactness(), number(total.amount()));
    }

    private void share(PeriodFigures figures, BigDecimal share) {
        bar(share.doubleValue());
        line(getTranslation(
                "dashboard.volumes.share",
                Formats.percent(getLocale(), share.doubleValue()),
                figures.all().orElseThrow().amount()));
    }

    private String period(ReportedPeriod period) {
        String days = days(period);
        return period.unitName() == null ? days : period.unitName() + " · " + days;
    }

    private String days(ReportedPeriod period) {
        LocalDate end = period.to();
        if (end != null) {
            return getTranslation("dashboard.period.closed", period.from(), end.minusDays(1));
        }
        LocalDate cutOff = period.cutOff();
        return cutOff == null
                ? getTranslation("dashboard.period.running", period.from())
                : getTranslation("dashboard.period.until", period.from(), cutOff);
    }

    private String number(long number) {
        return Formats.number(getLocale(), number);
    }

    private String signed(long difference) {
        return (difference > 0 ? "+" : "−") + number(Math.abs(difference));
    }
}
