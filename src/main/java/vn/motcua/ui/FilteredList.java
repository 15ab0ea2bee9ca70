package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/**
 * A list below its filters, which an address can narrow too; says how many rows there are. Loads only what is seen.
 *
 * @param <T> a row
 */
public abstract class FilteredList<T> extends Div {

    private final Span count = new Span();
    private boolean restoring;

    protected FilteredList() {
        addClassName("panel");
        count.addClassName("count");
    }

    /** Puts the filters and the list in their places. */
    protected void build(Component... filters) {
        Div bar = new Div(filters);
        bar.add(count);
        bar.addClassName("filters");
        add(bar, grid());
    }

    /** Narrows the list to what an address says; {@link #refresh} shows it. */
    public void restore(QueryParameters query) {
        restoring = true;
        set(query);
        restoring = false;
    }

    /** Reads the rows again. */
    public void refresh() {
        grid().getLazyDataView().refreshAll();
        count.setText(counted());
        grid().setEmptyStateComponent(emptyState());
    }

    /** For every filter to call when somebody changed it. */
    protected void filter() {
        if (!restoring) {
            refresh();
            filtered();
        }
    }

    /** The way out for who filtered everything away. */
    protected Button showAll(String caption) {
        return new Button(caption, click -> {
            restore(QueryParameters.empty());
            filter();
        });
    }

    protected abstract Grid<T> grid();

    /** Gives the filters the values of an address. */
    protected abstract void set(QueryParameters query);

    /** What the list is narrowed to, for an address; "" where it is not. */
    public abstract Map<String, String> filters();

    /** Somebody changed the filters, and sees it already. */
    protected abstract void filtered();

    /** How many rows there are, in words. */
    protected abstract String counted();

    /** What stands in the place of rows when there are none. */
    protected abstract Component emptyState();
}
