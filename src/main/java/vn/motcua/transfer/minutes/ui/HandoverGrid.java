package vn.motcua.transfer.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.transfer.minutes.HandoverRow;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;

/** The columns of the list of minutes; on a phone their essentials stand below the number. */
class HandoverGrid extends Grid<HandoverRow> {

    private final List<Column<HandoverRow>> wideOnly = new ArrayList<>();

    HandoverGrid() {
        addClassName("grid-tall");
        setAriaLabel(getTranslation("orgunit.tab.handovers"));
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::unit)
                .setHeader(getTranslation("transfer.column.unit"))
                .setFlexGrow(3);
        wideOnly.add(addColumn(HandoverRow::postOfficeName)
                .setHeader(getTranslation("transfer.plan.post-office"))
                .setFlexGrow(2));
        wideOnly.add(addColumn(row -> Formats.day(row.heldOn()))
                .setHeader(getTranslation("handover.held-on"))
                .setWidth("9rem")
                .setFlexGrow(0));
        wideOnly.add(addComponentColumn(HandoverPill::new)
                .setHeader(getTranslation("handover.signatures"))
                .setWidth("14rem")
                .setFlexGrow(0));
        Narrow.adapt(this, narrow -> {
            wideOnly.forEach(column -> column.setVisible(!narrow));
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component unit(HandoverRow row) {
        RouterLink link = new RouterLink(row.unitName(), HandoverView.class, HandoverView.parameters(row.id()));
        link.addClassName("cell-main");
        Div number = new Div(row.cited());
        number.addClassName("cell-sub");
        Div onPhone = new Div(new HandoverPill(row), new Span(" " + Formats.day(row.heldOn())));
        onPhone.addClassNames("cell-sub", "narrow-only");
        Div cell = new Div(link, number, onPhone);
        cell.addClassName("cell-wrap");
        return cell;
    }
}
