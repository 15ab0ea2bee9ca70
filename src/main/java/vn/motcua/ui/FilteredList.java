package vn.motcua.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/**
 * A list below its filters, which an address can narrow too; says how many rows there are. Loads only what is seen.
 *
 * @param <T> a row
 */
public abstract class FilteredList<T> extends Div {

    private final Span count = new Span();
    private boolean restoring;
    private long found;

    protected FilteredList() {
        addClassName("panel");
        count.addClassName("count");
    }

    /** Puts the filters and the list in their places; its rows come with {@link #refresh}. */
    protected void build(Component... filters) {
        // Counted once, by refresh, for the grid and for the line that says how many.
        grid().setItems(query -> find(query.getOffset(), query.getLimit()).stream(), query -> Math.toIntExact(found));
        grid().getLazyDataView().setIdentifierProvider(this::id);
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
        found = count();
        count.setText(counted(found));
        grid().getLazyDataView().refreshAll();
        grid().setEmptyStateComponent(emptyState());
    }

    /** For every filter to call when somebody changed it. */
    protected void filter() {
        if (!restoring) {
            refresh();
            filtered();
        }
    }

    /**
     * Prepares a filter that narrows to one of a few values.
     *
     * @param every key of what stands there while it does not narrow
     * @param values key of a value's name, up to the value's own
     */
    protected <E extends Enum<E>> void choice(Select<E> select, String label, String every, String values, E[] all) {
        select.setAriaLabel(getTranslation(label));
        select.setPlaceholder(getTranslation(every));
        select.setItems(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(every));
        select.setItemLabelGenerator(value -> getTranslation(value == null ? every : values + value));
        select.addValueChangeListener(change -> filter());
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

    /** The rows that the filters leave, from one on. */
    protected abstract List<T> find(int offset, int limit);

    /** How many rows the filters leave. */
    protected abstract long count();

    /** The same in words. */
    protected abstract String counted(long rows);

    /** What tells a row from all others. */
    protected abstract Object id(T row);

    /** What stands in the place of rows when there are none. */
    protected abstract Component emptyState();
}
