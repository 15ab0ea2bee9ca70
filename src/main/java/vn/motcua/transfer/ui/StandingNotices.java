package vn.motcua.transfer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.motcua.transfer.TransferSummary;
import vn.motcua.transfer.agreement.AgreementFigures;
import vn.motcua.transfer.blocker.BlockerFigures;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Pill;

/** What needs somebody's eyes: blockers, agreements that run out, units on their way; each line leads there. */
class StandingNotices extends Div {

    StandingNotices(TransferSummary summary, BlockerFigures blockers, List<AgreementFigures> agreements) {
        addClassName("sheet");
        setId("standing-notices");
        add(new H2(getTranslation("transfer.overview.notices")));
        line(
                "units/blockers?status=UNSOLVED",
                getTranslation("transfer.overview.blockers", number(blockers.unsolved()), number(blockers.units())));
        if (blockers.overdue() == 0) {
            mark(getTranslation("transfer.overview.in-time"), "good");
        } else {
            line(
                    "units/blockers?status=OVERDUE",
                    getTranslation("transfer.overview.overdue", number(blockers.overdue())));
            mark(getTranslation("transfer.overview.overdue.mark"), "bad");
        }
        long signed = agreements.stream().mapToLong(AgreementFigures::signed).sum();
        long toRenew = agreements.stream().mapToLong(AgreementFigures::toRenew).sum();
        line("units/agreements", getTranslation("transfer.overview.agreements", number(signed)));
        if (toRenew > 0) {
            line("units/agreements?status=TO_RENEW", getTranslation("transfer.overview.to-renew", number(toRenew)));
            mark(getTranslation("transfer.overview.to-renew.mark"), "warn");
        }
        long underWay = summary.kinds().stream()
                .mapToLong(kind -> kind.planned() + kind.pilot())
                .sum();
        line("units/board", getTranslation("transfer.overview.under-way", number(underWay)));
        line("units/tasks", getTranslation("transfer.overview.tasks"));
    }

    private void line(String address, String text) {
        Div line = new Div(new Anchor(address, text));
        line.addClassName("waiting-line");
        add(line);
    }

    /** Beside the line before it: colour alone says nothing. */
    private void mark(String text, String tone) {
        getChildren()
                .reduce((one, other) -> other)
                .ifPresent(line -> line.getElement().appendChild(new Span(new Pill(text, tone)).getElement()));
    }

    private String number(long number) {
        return Formats.number(getLocale(), number);
    }
}
