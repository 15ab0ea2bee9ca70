package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.orgunit.history.Relative;
import vn.motcua.orgunit.tree.TreeRow;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** The columns of units, the same in the tree and in the table; on a phone their essentials stand below the name. */
final class UnitColumns {

    private final Grid<TreeRow> grid;
    private final boolean tree;

    private UnitColumns(Grid<TreeRow> grid, boolean tree) {
        this.grid = grid;
        this.tree = tree;
    }

    static void into(TreeGrid<TreeRow> grid) {
        UnitColumns columns = new UnitColumns(grid, true);
        columns.add(grid.addComponentHierarchyColumn(columns::name));
    }

    static void into(Grid<TreeRow> grid) {
        UnitColumns columns = new UnitColumns(grid, false);
        columns.add(grid.addComponentColumn(columns::name));
    }

    private void add(Grid.Column<TreeRow> name) {
        grid.addClassName("grid-tall");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(row -> row.closed() ? "closed-row" : null);
        name.setHeader(t("orgunit.column.unit")).setFlexGrow(4);
        List<Grid.Column<TreeRow>> wideOnly = new ArrayList<>();
        wideOnly.add(grid.addComponentColumn(row -> Cells.code(row.code()))
                .setHeader(t("orgunit.column.code"))
                .setWidth("9rem")
                .setFlexGrow(0));
        wideOnly.add(grid.addColumn(row -> t("orgunit.kind." + row.kind()))
                .setHeader(t("orgunit.column.kind"))
                .setWidth("11rem")
                .setFlexGrow(0));
        if (tree) {
            wideOnly.add(grid.addColumn(row -> row.children() == 0 ? "" : String.valueOf(row.children()))
                    .setHeader(t("orgunit.column.below"))
                    .setWidth("8rem")
                    .setFlexGrow(0));
        } else {
            wideOnly.add(grid.addColumn(row -> row.parentName() == null ? "" : row.parentName())
                    .setHeader(t("orgunit.column.parent"))
                    .setFlexGrow(2));
        }
        wideOnly.add(grid.addColumn(row -> Formats.day(row.validFrom()))
                .setHeader(t("orgunit.column.since"))
                .setWidth("8rem")
                .setFlexGrow(0));
        Narrow.adapt(grid, narrow -> {
            wideOnly.forEach(column -> column.setVisible(!narrow));
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component name(TreeRow row) {
        Div cell = new Div(UnitAddress.link(row.id(), row.name()));
        cell.addClassName("cell-wrap");
        if (row.validTo() != null) {
            cell.add(" ");
            cell.add(
                    row.closed()
                            ? new Pill(t("orgunit.closed-since", row.validTo()), "quiet")
                            : new Pill(t("orgunit.closes-on", row.validTo()), "warn"));
        }
        if (!row.successors().isEmpty()) {
            cell.add(successors(row));
        }
        Span phone = new Span(t("orgunit.on-phone", row.code(), t("orgunit.kind." + row.kind())));
        phone.addClassNames("cell-sub", "narrow-only");
        cell.add(phone);
        return cell;
    }

    private Component successors(TreeRow row) {
        Div line = new Div(new Span(t("orgunit.successors") + " "));
        line.addClassName("cell-sub");
        boolean first = true;
        for (Relative successor : row.successors()) {
            if (!first) {
                line.add(", ");
            }
            line.add(UnitAddress.link(successor.id(), successor.name()));
            first = false;
        }
        return line;
    }

    private String t(String key, Object... arguments) {
        return grid.getTranslation(key, arguments);
    }
}
