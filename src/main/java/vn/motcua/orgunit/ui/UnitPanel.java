package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.tree.TreeRow;
import vn.motcua.orgunit.tree.UnitTree;
import vn.motcua.orgunit.ui.UnitAddress.Shown;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.SearchField;

/**
 * Units on a day as a tree or as a table. What is searched for or narrowed to a kind stands in a table, since it may be
 * anywhere in the tree.
 */
class UnitPanel extends Div {

    private final transient UnitTree units;
    private final LocalDate day;
    private final SerializableConsumer<Shown> onChange;
    private final SearchField search;
    private final Select<UnitKind> kind = new Select<>();
    private final Checkbox closed = new Checkbox();
    private final Button asTree;
    private final Button asTable;
    private final Span count = new Span();
    private final TreeGrid<TreeRow> tree = new TreeGrid<>();
    private final Grid<TreeRow> table = new Grid<>();
    private final UnitLevels levels;
    private transient Shown shown = new Shown(UnitFilter.ALL, false, false);
    private boolean wantsTable;
    private boolean restoring;
    private boolean filled;
    private long found;

    /** @param onChange called when the person has chosen another filter */
    UnitPanel(UnitTree units, LocalDate day, SerializableConsumer<Shown> onChange) {
        this.units = units;
        this.day = day;
        this.onChange = onChange;
        this.levels = new UnitLevels(units, day);
        addClassName("panel");
        search = new SearchField(
                getTranslation("transfer.search"), getTranslation("transfer.search.hint"), this::changed);
        kind.setAriaLabel(getTranslation("transfer.kind"));
        kind.setPlaceholder(getTranslation("transfer.every-kind"));
        kind.setItems(UnitKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("transfer.every-kind"));
        kind.setItemLabelGenerator(
                value -> getTranslation(value == null ? "transfer.every-kind" : "orgunit.kind." + value));
        kind.addValueChangeListener(change -> changed());
        closed.setLabel(getTranslation("orgunit.show-closed"));
        closed.setId("show-closed");
        closed.addValueChangeListener(change -> changed());
        asTree = shape("tree", VaadinIcon.FILE_TREE, false);
        asTable = shape("table", VaadinIcon.TABLE, true);
        count.addClassName("count");
        Div shapes = new Div(asTree, asTable);
        shapes.addClassName("shapes");
        shapes.getElement().setAttribute("role", "group");
        shapes.getElement().setAttribute("aria-label", getTranslation("orgunit.shape"));
        Div filters = new Div(search, kind, closed, shapes, count);
        filters.addClassName("filters");
        tree.setAriaLabel(getTranslation("orgunit.tab.tree"));
        table.setAriaLabel(getTranslation("orgunit.tab.tree"));
        UnitColumns.into(tree);
        UnitColumns.into(table);
        table.setItems(
                query -> units.find(shown.filter(), day, shown.closed(), query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(found));
        table.getLazyDataView().setIdentifierProvider(TreeRow::id);
        add(filters, tree, table);
    }

    private Button shape(String name, VaadinIcon icon, boolean wanted) {
        Button button = new Button(getTranslation("orgunit.shape." + name), icon.create(), click -> {
            wantsTable = wanted;
            changed();
        });
        button.setId("as-" + name);
        return button;
    }

    /** Shows what an address asks for. */
    void show(Shown asked) {
        restoring = true;
        search.setValue(asked.filter().query());
        kind.setValue(asked.filter().kind());
        closed.setValue(asked.closed());
        wantsTable = asked.table();
        restoring = false;
        shown = asked;
        refresh();
    }

    /** Which units are shown. */
    UnitFilter filter() {
        return shown.filter();
    }

    private void changed() {
        Shown asked =
                new Shown(new UnitFilter(search.getValue(), kind.getValue(), null), closed.getValue(), wantsTable);
        if (!restoring && !asked.equals(shown)) {
            shown = asked;
            refresh();
            onChange.accept(asked);
        }
    }

    private void refresh() {
        boolean narrowed = !shown.filter().equals(UnitFilter.ALL);
        boolean inTable = shown.table() || narrowed;
        if (inTable) {
            found = units.count(shown.filter(), day, shown.closed());
            table.getLazyDataView().refreshAll();
        } else {
            found = levels.read(shown.closed());
            if (!filled) {
                tree.setDataProvider(levels);
                filled = true;
            }
        }
        tree.setVisible(!inTable);
        table.setVisible(inTable);
        press(asTree, !inTable);
        press(asTable, inTable);
        asTree.setEnabled(!narrowed);
        count.setText(
                getTranslation(inTable ? "transfer.count" : "orgunit.count-upper", Formats.number(getLocale(), found)));
        EmptyState nothing = narrowed
                ? new EmptyState(VaadinIcon.SEARCH, getTranslation("transfer.none-found"), everything())
                : new EmptyState(VaadinIcon.BUILDING, getTranslation("transfer.empty"));
        (inTable ? table : tree).setEmptyStateComponent(nothing);
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private Button everything() {
        return new Button(getTranslation("transfer.show-all"), click -> {
            show(new Shown(UnitFilter.ALL, closed.getValue(), wantsTable));
            onChange.accept(shown);
        });
    }
}
