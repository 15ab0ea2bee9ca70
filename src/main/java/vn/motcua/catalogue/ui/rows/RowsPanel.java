package vn.motcua.catalogue.ui.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.entry.EntrySelection;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;

/**
 * A list of a catalogue with its filters. In a draft, something can be done to many rows at once: to those that are
 * ticked, or to all that the filter finds.
 *
 * @param <T> a row
 */
public abstract class RowsPanel<T> extends Div {

    private final boolean editable;
    private final RowFilters filters;
    private final Grid<T> grid = new Grid<>();
    private final Checkbox all = new Checkbox();
    private final Span chosen = new Span();
    private final Div acts = new Div();
    private final Div form = new Div();
    private final List<Button> needing = new ArrayList<>();
    private long found;

    /** @param editable whether the person may change the list now */
    RowsPanel(boolean editable, List<String> fields) {
        this.editable = editable;
        addClassName("panel");
        filters = new RowFilters(fields, this::refresh);
        chosen.addClassName("chosen");
        all.addValueChangeListener(change -> choose());
        acts.addClassName("row-acts");
        acts.add(all, chosen);
        acts.setVisible(editable);
        form.addClassName("row-form");
        form.setVisible(false);
        add(filters, acts, form, grid);
        grid.addClassName("grid-tall");
    }

    /** To be called once the subclass is ready. */
    final void start() {
        columns(grid);
        // Counted once, by refresh.
        grid.setItems(query -> find(filter(), query.getOffset(), query.getLimit()).stream(), query -> (int) found);
        grid.getLazyDataView().setIdentifierProvider(this::id);
        // Without selection, a grid refuses to be listened to.
        grid.setSelectionMode(editable ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        if (editable) {
            grid.addSelectionListener(selection -> choose());
        }
        refresh();
    }

    final Grid<T> grid() {
        return grid;
    }

    final boolean editable() {
        return editable;
    }

    final EntryFilter filter() {
        return filters.value();
    }

    /**
     * A button that does something to the chosen rows.
     *
     * @param caption key of its text
     */
    final Button act(String id, String caption, VaadinIcon icon, SerializableRunnable act) {
        Button button = free(id, caption, icon, act);
        needing.add(button);
        return button;
    }

    /** A button that needs no chosen rows. */
    final Button free(String id, String caption, VaadinIcon icon, SerializableRunnable act) {
        Button button = new Button(getTranslation(caption), icon.create(), click -> act.run());
        button.setId(id);
        acts.add(button);
        return button;
    }

    /** The rows that a person has chosen. */
    final EntrySelection selection() {
        return all.getValue() ? EntrySelection.of(filter()) : EntrySelection.of(picked());
    }

    final boolean everything() {
        return all.getValue();
    }

    /** The rows that are chosen, read where they are not on the screen. */
    final List<T> chosenRows() {
        return all.getValue() ? find(filter(), 0, Integer.MAX_VALUE) : List.copyOf(grid.getSelectedItems());
    }

    final List<UUID> picked() {
        return grid.getSelectedItems().stream().map(this::id).toList();
    }

    final long chosen() {
        return all.getValue() ? found : grid.getSelectedItems().size();
    }

    /** Shows a form for the chosen rows between the filters and the list. */
    final void open(Component content) {
        form.removeAll();
        form.add(content);
        form.setVisible(true);
    }

    final void close() {
        form.removeAll();
        form.setVisible(false);
    }

    /** Something was done: nothing is chosen any more, and the rows are read again. */
    final void done() {
        close();
        all.setValue(false);
        grid.deselectAll();
        refresh();
        changed();
    }

    final void refresh() {
        grid.getLazyDataView().refreshAll();
        found = count(filter());
        filters.show(found);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.LIST,
                filter().equals(EntryFilter.ALL) ? emptyText() : getTranslation("catalogue.entries.none-found")));
        choose();
    }

    private void choose() {
        all.setLabel(getTranslation("catalogue.all-found", Formats.number(getLocale(), found)));
        all.setEnabled(found > 0);
        long rows = chosen();
        chosen.setText(rows == 0 ? "" : getTranslation("catalogue.chosen", Formats.number(getLocale(), rows)));
        needing.forEach(button -> button.setEnabled(rows > 0));
        if (rows == 0) {
            close();
        }
    }

    abstract UUID id(T row);

    abstract List<T> find(EntryFilter filter, int offset, int limit);

    abstract long count(EntryFilter filter);

    abstract void columns(Grid<T> rows);

    abstract String emptyText();

    /** What others show of the catalogue may be different now. */
    @Nullable
    private Runnable listener;

    /** @param changed called when something was done to the rows */
    public final void onChange(Runnable changed) {
        listener = changed;
    }

    private void changed() {
        if (listener != null) {
            listener.run();
        }
    }
}
