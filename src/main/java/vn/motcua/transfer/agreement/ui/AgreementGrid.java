package vn.motcua.transfer.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import vn.motcua.transfer.agreement.AgreementLine;
import vn.motcua.transfer.agreement.AgreementRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** One unit a row, with its agreement, or that it has none. */
class AgreementGrid extends Grid<AgreementLine> {

    private final LocalDate day;

    AgreementGrid(LocalDate day) {
        this.day = day;
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("agreement.title"));
        addComponentColumn(this::unit)
                .setHeader(getTranslation("transfer.column.unit"))
                .setFlexGrow(4);
        var number = addComponentColumn(this::number)
                .setHeader(getTranslation("agreement.number"))
                .setFlexGrow(2);
        var signed = addColumn(line -> line.agreement() == null
                        ? ""
                        : Formats.day(line.agreement().signedOn()))
                .setHeader(getTranslation("agreement.signed-on"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var to = addColumn(line -> line.agreement() == null ? "" : end(line.agreement()))
                .setHeader(getTranslation("agreement.to"))
                .setWidth("11rem")
                .setFlexGrow(0);
        var state = addComponentColumn(this::state)
                .setHeader(getTranslation("agreement.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        Narrow.adapt(this, narrow -> {
            number.setVisible(!narrow);
            signed.setVisible(!narrow);
            to.setVisible(!narrow);
            state.setVisible(!narrow);
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component unit(AgreementLine line) {
        Div cell = Cells.twoLines(line.unitName(), getTranslation("orgunit.kind." + line.unitKind()));
        Div onPhone = new Div(state(line));
        if (line.agreement() != null) {
            onPhone.add(new Span(" "), link(line.agreement()));
        }
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        return cell;
    }

    private Component number(AgreementLine line) {
        return line.agreement() == null ? new Span() : link(line.agreement());
    }

    private static RouterLink link(AgreementRow row) {
        RouterLink link = new RouterLink(row.number(), AgreementView.class, AgreementView.parameters(row.id()));
        link.addClassName("code");
        return link;
    }

    private Component state(AgreementLine line) {
        if (line.agreement() != null) {
            return new AgreementPill(line.agreement(), day);
        }
        return line.lapsedOn() == null
                ? new Pill(getTranslation("agreement.none"), "quiet")
                : new Pill(getTranslation("agreement.lapsed", line.lapsedOn()), "bad");
    }

    private String end(AgreementRow row) {
        LocalDate to = row.agreedTo();
        return to == null ? getTranslation("agreement.no-end") : Formats.day(to.minusDays(1));
    }
}
