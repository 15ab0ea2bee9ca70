package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializablePredicate;
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
import vn.motcua.catalogue.touch.Touch;
import vn.motcua.ui.Narrow;

/** One change a row: field by field, whom it touches, and what can be done about it; all below each other on a phone. */
class ReviewGrid extends Grid<ReviewRow> {

    private final transient ReviewService reviews;
    private final LocalDate day;
    private final SerializablePredicate<ReviewRow> mayDecide;
    private final boolean deciding;
    private final SerializableRunnable changed;
    private final Map<UUID, List<Touch>> touches = new HashMap<>();
    private boolean narrow;

    /**
     * @param deciding whether the person is there to act on any
     * @param mayDecide whether on this one
     * @param changed called after an act
     */
    ReviewGrid(
            ReviewService reviews,
            LocalDate day,
            boolean deciding,
            SerializablePredicate<ReviewRow> mayDecide,
            SerializableRunnable changed) {
        this.reviews = reviews;
        this.day = day;
        this.deciding = deciding;
        this.mayDecide = mayDecide;
        this.changed = changed;
        addClassNames("grid-tall", "grid-top");
        setAriaLabel(getTranslation("review.tab"));
        setSelectionMode(deciding ? SelectionMode.MULTI : SelectionMode.NONE);
        setItemSelectableProvider(this::open);
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
        acts.setVisible(deciding);
        Narrow.adapt(this, little -> {
            narrow = little;
            changes.setVisible(!little);
            touched.setVisible(!little);
            acts.setVisible(!little && deciding);
            getElement().setAttribute("data-narrow", little);
            getDataProvider().refreshAll();
        });
    }

    /** Asks once for a page whom its changes touch. */
    Stream<ReviewRow> touching(List<ReviewRow> page) {
        touches.putAll(reviews.touches(page.stream().map(ReviewRow::touchable).toList(), day));
        return page.stream();
    }

    /** @param listener called when other rows are chosen */
    void addSelection(SerializableRunnable listener) {
        if (deciding) {
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

    /** Whether the person can do something about it. */
    private boolean open(ReviewRow row) {
        return deciding && mayDecide.test(row) && row.state() == ReviewState.OPEN;
    }

    private Component buttons(ReviewRow row) {
        return open(row) ? new ReviewButtons(reviews, row, changed) : new Div();
    }
}
