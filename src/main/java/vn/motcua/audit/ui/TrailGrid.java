package vn.motcua.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;

/** One entry of the trail a row. */
class TrailGrid extends Grid<HistoryEntry> {

    private final transient EntryTexts texts;
    private final transient EntryParts parts;

    TrailGrid() {
        texts = new EntryTexts(this, getLocale());
        parts = new EntryParts(texts);
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("nav.audit"));
        var when = addComponentColumn(row -> Cells.code(Formats.moment(row.happenedAt())))
                .setHeader(getTranslation("audit.column.when"))
                .setWidth("11rem")
                .setFlexGrow(0);
        var who = addComponentColumn(row ->
                        Cells.twoLines(row.personName(), row.personName().equals(row.username()) ? "" : row.username()))
                .setHeader(getTranslation("audit.column.who"))
                .setFlexGrow(2);
        addComponentColumn(this::what)
                .setHeader(getTranslation("audit.column.what"))
                .setFlexGrow(6);
        var subject = addComponentColumn(this::thing)
                .setHeader(getTranslation("audit.column.subject"))
                .setWidth("13rem")
                .setFlexGrow(0);
        Narrow.adapt(this, narrow -> {
            when.setVisible(!narrow);
            who.setVisible(!narrow);
            subject.setVisible(!narrow);
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component what(HistoryEntry row) {
        Span action = new Span(texts.action(row.action()));
        action.addClassName("cell-name");
        Div onPhone = new Div(HistoryPanel.who(row) + " · " + Formats.moment(row.happenedAt()));
        onPhone.addClassNames("cell-sub", "narrow-only");
        Div thing = new Div(parts.thing(row.subject()));
        thing.addClassNames("cell-sub", "narrow-only");
        Div cell = new Div(action, onPhone, thing);
        cell.addClassNames("cell-wrap", "history-cell");
        cell.add(parts.of(row, this).toArray(Component[]::new));
        return cell;
    }

    private Component thing(HistoryEntry row) {
        Div cell = new Div(parts.thing(row.subject()));
        cell.addClassName("cell-wrap");
        return cell;
    }
}
