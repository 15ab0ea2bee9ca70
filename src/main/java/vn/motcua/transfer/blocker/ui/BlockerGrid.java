package vn.motcua.transfer.blocker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import vn.motcua.transfer.blocker.BlockerRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;

/** One blocker a row, with its unit, what it is, who must act and by when. */
class BlockerGrid extends Grid<BlockerRow> {

    private final LocalDate day;

    BlockerGrid(LocalDate day) {
        this.day = day;
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("blocker.title"));
        addComponentColumn(this::blocker)
                .setHeader(getTranslation("blocker.column.blocker"))
                .setFlexGrow(5);
        var owner = addComponentColumn(row -> Cells.twoLines(row.last().owner(), ""))
                .setHeader(getTranslation("blocker.owner"))
                .setFlexGrow(2);
        var opened = addColumn(row -> Formats.day(row.openedOn()))
                .setHeader(getTranslation("blocker.opened-on"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        var due = addComponentColumn(this::due)
                .setHeader(getTranslation("blocker.due-on"))
                .setWidth("10rem")
                .setFlexGrow(0);
        var last = addComponentColumn(this::last)
                .setHeader(getTranslation("blocker.column.last"))
                .setFlexGrow(3);
        Narrow.adapt(this, narrow -> {
            owner.setVisible(!narrow);
            opened.setVisible(!narrow);
            due.setVisible(!narrow);
            last.setVisible(!narrow);
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component blocker(BlockerRow row) {
        RouterLink link = new RouterLink(row.unitName(), BlockerView.class, BlockerView.parameters(row.id()));
        link.addClassName("cell-name");
        Span kind = new Span(getTranslation("blocker.kind." + row.kind()));
        kind.addClassName("cell-sub");
        Div head = new Div(link, kind);
        head.addClassName("line-time");
        Div problem = new Div(row.problem());
        problem.addClassName("cell-sub");
        Div onPhone =
                new Div(new BlockerPill(row, day), new Span(" " + row.last().owner()));
        onPhone.addClassNames("cell-sub", "narrow-only");
        Div cell = new Div(head, problem, onPhone);
        cell.addClassName("cell-wrap");
        return cell;
    }

    private Component due(BlockerRow row) {
        Div cell = new Div(new Div(Formats.day(row.last().dueOn())), new BlockerPill(row, day));
        cell.addClassName("cell-wrap");
        return cell;
    }

    private Component last(BlockerRow row) {
        return row.last().what().isEmpty()
                ? new Span()
                : Cells.twoLines(row.last().what(), Formats.day(row.last().happenedOn()));
    }
}
