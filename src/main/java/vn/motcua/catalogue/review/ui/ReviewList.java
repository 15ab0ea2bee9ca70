package vn.motcua.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.review.ReviewFilter;
import vn.motcua.catalogue.review.ReviewKind;
import vn.motcua.catalogue.review.ReviewRow;
import vn.motcua.catalogue.review.ReviewService;
import vn.motcua.catalogue.review.ReviewState;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.SearchField;

/** The changes with search and filters: what waits, unless somebody asks for more; loads only what is seen. */
class ReviewList extends FilteredList<ReviewRow> {

    private static final String EVERY_STATE = "ALL";

    private final transient ReviewService reviews;
    private final ReviewGrid grid;
    private final SearchField search;
    private final ComboBox<String> field = new ComboBox<>();
    private final Select<ReviewKind> kind = new Select<>();
    private final Select<ReviewState> state = new Select<>();
    private final ReviewButtons forChosen;
    private final SerializableRunnable counted;

    /**
     * @param deciding whether the person is there to act on any, on this day
     * @param mayDecide whether on this one
     * @param counted called when there may be more or fewer than before
     */
    ReviewList(
            ReviewService reviews,
            LocalDate day,
            boolean deciding,
            SerializablePredicate<ReviewRow> mayDecide,
            SerializableRunnable counted) {
        this.reviews = reviews;
        this.counted = counted;
        search = new SearchField(getTranslation("review.search"), getTranslation("review.search.hint"), this::filter);
        search.setId("search-reviews");
        field.setPlaceholder(getTranslation("review.every-field"));
        field.setAriaLabel(getTranslation("review.field-filter"));
        field.setClearButtonVisible(true);
        field.setId("review-field");
        field.addValueChangeListener(change -> filter());
        choice(kind, "review.kind", "review.every-kind", "review.kind.", ReviewKind.values());
        choice(state, "review.state", "review.every-state", "review.state.", ReviewState.values());
        state.setId("review-state");
        grid = new ReviewGrid(reviews, day, deciding, mayDecide, this::changed);
        forChosen = new ReviewButtons(reviews, this::chosen, this::changed);
        forChosen.setVisible(false);
        grid.addSelection(() -> forChosen.name(chosen().size()));
        build(search, field, kind, state);
        if (deciding) {
            Div bar = new Div(forChosen);
            bar.addClassName("chosen-bar");
            addComponentAtIndex(1, bar);
        }
    }

    private List<ReviewRow> chosen() {
        return new ArrayList<>(grid.getSelectedItems());
    }

    private void changed() {
        grid.deselectAll();
        refresh();
        counted.run();
    }

    @Override
    protected Grid<ReviewRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        String asked = Address.text(query, "field");
        List<String> fields = new ArrayList<>(reviews.fields());
        if (!asked.isEmpty() && !fields.contains(asked)) {
            fields.add(asked);
        }
        field.setItems(fields);
        field.setValue(asked.isEmpty() ? null : asked);
        kind.setValue(Address.oneOf(query, "kind", ReviewKind.class));
        state.setValue(state(query));
    }

    private static @Nullable ReviewState state(QueryParameters query) {
        return Address.text(query, "state").equals(EVERY_STATE)
                ? null
                : Optional.ofNullable(Address.oneOf(query, "state", ReviewState.class))
                        .orElse(ReviewState.OPEN);
    }

    @Override
    public Map<String, String> filters() {
        ReviewFilter wanted = wanted();
        return Map.of(
                "q", wanted.text(),
                "field", wanted.field() == null ? "" : wanted.field(),
                "kind", wanted.kind() == null ? "" : wanted.kind().name(),
                "state",
                        wanted.state() == null
                                ? EVERY_STATE
                                : wanted.state() == ReviewState.OPEN
                                        ? ""
                                        : wanted.state().name());
    }

    @Override
    protected void filtered() {
        grid.deselectAll();
        Address.replace(UI.getCurrent(), CatalogueTabs.REVIEWS, filters());
    }

    @Override
    protected List<ReviewRow> find(int offset, int limit) {
        return grid.touching(reviews.find(wanted(), offset, limit)).toList();
    }

    @Override
    protected long count() {
        return reviews.count(wanted());
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("review.count", rows);
    }

    @Override
    protected Object id(ReviewRow row) {
        return row.id();
    }

    private ReviewFilter wanted() {
        return new ReviewFilter(search.getValue(), field.getValue(), kind.getValue(), state.getValue());
    }

    @Override
    protected Component emptyState() {
        if (wanted().equals(ReviewFilter.OPEN)) {
            return new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("review.empty"));
        }
        return new EmptyState(
                VaadinIcon.SEARCH, getTranslation("review.none-found"), showAll(getTranslation("review.show-all")));
    }
}
