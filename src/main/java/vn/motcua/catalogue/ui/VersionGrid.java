package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;

/** Versions one a row: what each is called, how it stands, what it holds and which decision approved it. */
class VersionGrid extends Grid<CatalogueRow> {

    VersionGrid(List<CatalogueRow> rows, LocalDate day, String name) {
        setItems(rows);
        setAllRowsVisible(true);
        setSelectionMode(Grid.SelectionMode.NONE);
        setAriaLabel(name);
        addComponentColumn(VersionGrid::name)
                .setHeader(getTranslation("catalogue.column.title"))
                .setFlexGrow(3);
        addComponentColumn(row -> Standing.of(row, day))
                .setHeader(getTranslation("catalogue.column.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var entries = addColumn(row -> Formats.number(getLocale(), row.entries()))
                .setHeader(getTranslation("catalogue.column.entries"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var exclusions = addColumn(row -> Formats.number(getLocale(), row.exclusions()))
                .setHeader(getTranslation("catalogue.column.exclusions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var decision = addComponentColumn(row -> Cells.twoLines(
                        row.decisionNumber() == null ? "" : row.decisionNumber(), Formats.day(row.decisionDate())))
                .setHeader(getTranslation("catalogue.column.decision"))
                .setFlexGrow(1);
        var effective = addComponentColumn(row -> Cells.twoLines(effective(row), ""))
                .setHeader(getTranslation("catalogue.column.effective"))
                .setFlexGrow(1);
        Narrow.adapt(this, narrow -> {
            entries.setVisible(!narrow);
            exclusions.setVisible(!narrow);
            decision.setVisible(!narrow);
            effective.setVisible(!narrow);
        });
    }

    private static Component name(CatalogueRow row) {
        Div cell = new Div(new Anchor("catalogues/" + row.id(), Standing.name(row)));
        Div title = new Div();
        title.setText(row.title());
        title.addClassName("cell-sub");
        cell.add(title);
        cell.addClassName("cell-wrap");
        return cell;
    }

    private String effective(CatalogueRow row) {
        if (row.effectiveFrom() == null) {
            return "";
        }
        return row.supersededOn() == null
                ? getTranslation("catalogue.effective.from", row.effectiveFrom())
                : getTranslation("catalogue.effective.span", row.effectiveFrom(), row.supersededOn());
    }
}
