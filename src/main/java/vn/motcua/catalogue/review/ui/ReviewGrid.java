package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.review.ReviewState;
import vn.motcua.catalogue.review.Touch;
import vn.motcua.ui.Narrow;

/** One change a row: field by field, whom it touches, and what can be done about it; all below each other on a phone. */
class ReviewGrid extends Grid<ReviewRow> {

    private final transient ReviewService reviews;
    private final LocalDate day;
    private final boolean mayDecide;
    private final SerializableRunnable changed;
    private final Map<UUID, List<Touch>> touches = new HashMap<>();
    private boolean narrow;

    /** @param changed called after an act */
    ReviewGrid(ReviewService reviews, LocalDate day, boolean mayDecide, SerializableRunnable changed) {
        this.reviews = reviews;
        this.day = day;
        this.mayDecide = mayDecide;
        this.changed = changed;
        addClassNames("grid-tall", "grid-top");
        setAriaLabel(getTranslation("review.tab"));
        setSelectionMode(mayDecide ? SelectionMode.MULTI : SelectionMode.NONE);
        setItemSelectableProvider(row -> row.state() == ReviewState.OPEN);
        setItemDetailsRenderer(new ComponentRenderer<>(row -> TouchCell.names(touchesOf(row))));
        setDetailsVisibleOnClick(false);
        addComponentColumn(this::procedure)
                .setHeader(getTranslation("review.column.procedure"))
                .setFlexGrow(4);
        var changes = addComponentColumn(ReviewCells::changes)
                .setHeader(getTranslation("review.column.changes"))
                .setFlexGrow(5);
        var touched = addComponentColumn(this::touched)
                .setHeader(getTranslation("review.column.touches"))
                .setFlexGrow(3);
        var acts = addComponentColumn(this::buttons)
                .setHeader(getTranslation("review.column.acts"))
                .setWidth("13rem")
                .setFlexGrow(0);
        acts.setVisible(mayDecide);
        Narrow.adapt(this, little -> {
            narrow = little;
            changes.setVisible(!little);
            touched.setVisible(!little);
            acts.setVisible(!little && mayDecide);
            getElement().setAttribute("data-narrow", little);
            getDataProvider().refreshAll();
        });
    }

    /** Asks once for a page whom its changes touch. */
    Stream<ReviewRow> touching(List<ReviewRow> page) {
        touches.putAll(reviews.touches(page, day));
        return page.stream();
    }

    /** @param listener called when other rows are chosen */
    void addSelection(SerializableRunnable listener) {
        if (mayDecide) {
            addSelectionListener(selection -> listener.run());
        }
    }

    private Component procedure(ReviewRow row) {
        Div cell = ReviewCells.procedure(row);
        // Not merely hidden where there is room: a button stands once on a page.
        if (narrow) {
            cell.add(ReviewCells.changes(row), touched(row), buttons(row));
        }
        return cell;
    }

    private Component touched(ReviewRow row) {
        return new TouchCell(row, touchesOf(row), this::toggle);
    }

    private List<Touch> touchesOf(ReviewRow row) {
        return touches.getOrDefault(row.procedureId(), List.of());
    }

    private boolean toggle(ReviewRow row) {
        boolean open = !isDetailsVisible(row);
        setDetailsVisible(row, open);
        return open;
    }

    private Component buttons(ReviewRow row) {
        return mayDecide && row.state() == ReviewState.OPEN ? new ReviewButtons(reviews, row, changed) : new Div();
    }
}
