package vn.motcua.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.transfer.Coverage;
import vn.motcua.transfer.KindSummary;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.ui.Figure;
import vn.motcua.ui.Formats;

/** How many units of each kind have handed over; each figure leads to the units it counts. */
class CoverageFigures extends Div {

    CoverageFigures(TransferSummary summary) {
        addClassName("figures");
        summary.kinds().stream()
                .filter(kind -> kind.total() > 0)
                .map(this::figure)
                .forEach(this::add);
    }

    private Component figure(KindSummary kind) {
        Coverage coverage = kind.coverage();
        Figure figure = new Figure(
                        getTranslation("orgunit.kind." + kind.kind()),
                        number(coverage.done()) + "/" + number(coverage.total()),
                        note(kind))
                .withBar(share(coverage));
        if (coverage.done() == coverage.total()) {
            figure.tone("good");
        }
        Anchor link = new Anchor("units?kind=" + kind.kind(), figure);
        link.addClassName("figure-link");
        return link;
    }

    private String note(KindSummary kind) {
        List<String> parts = new ArrayList<>();
        parts.add(Formats.percent(getLocale(), share(kind.coverage())));
        if (kind.pilot() > 0) {
            parts.add(getTranslation("dashboard.coverage.pilot", kind.pilot()));
        }
        if (kind.planned() > 0) {
            parts.add(getTranslation("dashboard.coverage.planned", kind.planned()));
        }
        return String.join(" · ", parts);
    }

    private static double share(Coverage coverage) {
        return coverage.percent().orElse(BigDecimal.ZERO).movePointLeft(2).doubleValue();
    }

    private String number(long number) {
        return Formats.number(getLocale(), number);
    }
}
