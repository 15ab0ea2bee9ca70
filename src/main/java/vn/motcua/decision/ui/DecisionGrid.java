package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.motcua.decision.DecisionRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** One document a row; its number leads to its page. */
class DecisionGrid extends Grid<DecisionRow> {

    DecisionGrid() {
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("nav.decisions"));
        addComponentColumn(this::number)
                .setHeader(getTranslation("decision.number"))
                .setFlexGrow(2);
        var date = addComponentColumn(row -> Cells.code(Formats.day(row.issuedOn())))
                .setHeader(getTranslation("decision.issued-on"))
                .setWidth("9rem")
                .setFlexGrow(0);
        var subject = addComponentColumn(row -> Cells.twoLines(row.subject(), ""))
                .setHeader(getTranslation("decision.subject"))
                .setFlexGrow(5);
        var issuer = addComponentColumn(row -> Cells.twoLines(row.issuer(), row.signer()))
                .setHeader(getTranslation("decision.issuer"))
                .setFlexGrow(2);
        var scan = addComponentColumn(
                        row -> row.scanned() ? new Pill(getTranslation("decision.scan.short"), "info") : new Span())
                .setHeader(getTranslation("decision.scan"))
                .setWidth("7rem")
                .setFlexGrow(0);
        Narrow.adapt(this, narrow -> {
            date.setVisible(!narrow);
            subject.setVisible(!narrow);
            issuer.setVisible(!narrow);
            scan.setVisible(!narrow);
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component number(DecisionRow row) {
        RouterLink link = new RouterLink(row.number(), DecisionView.class, DecisionView.parameters(row.id()));
        link.addClassNames("cell-name", "code");
        Div kind = new Div(getTranslation("decision.kind." + row.kind()));
        kind.addClassName("cell-sub");
        Div line = new Div(link);
        line.addClassName("line-time");
        Div cell = new Div(line);
        cell.addClassName("cell-wrap");
        if (row.doubtful()) {
            line.add(new Pill(getTranslation("decision.doubtful.short"), "warn"));
        }
        cell.add(kind);
        Div when = new Div(Formats.day(row.issuedOn()) + " · " + row.issuer());
        Div what = new Div(row.subject());
        for (Div onPhone : new Div[] {when, what}) {
            onPhone.addClassNames("cell-sub", "narrow-only");
            cell.add(onPhone);
        }
        return cell;
    }
}
