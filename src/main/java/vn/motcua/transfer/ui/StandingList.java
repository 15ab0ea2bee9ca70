package vn.motcua.transfer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferService;
import vn.motcua.transfer.TransferStage;
import vn.motcua.transfer.UnitStanding;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.SearchField;

/** The units on a day and where they stand, with search and filters; loads only what is seen. */
class StandingList extends Div {

    private final transient TransferService transfers;
    private final LocalDate day;
    private final SerializableConsumer<StandingFilter> onChange;
    private final SearchField search;
    private final Select<UnitKind> kind = new Select<>();
    private final Select<TransferStage> stage = new Select<>();
    private final Span count = new Span();
    private final StandingGrid grid = new StandingGrid();
    private transient StandingFilter filter = StandingFilter.ALL;

    /** @param onChange called when the person has chosen another filter */
    StandingList(TransferService transfers, LocalDate day, SerializableConsumer<StandingFilter> onChange) {
        this.transfers = transfers;
        this.day = day;
        this.onChange = onChange;
        addClassName("panel");
        search = new SearchField(
                getTranslation("transfer.search"), getTranslation("transfer.search.hint"), this::changed);
        prepare(kind, "transfer.kind", "transfer.every-kind", "orgunit.kind.");
        kind.setItems(UnitKind.values());
        prepare(stage, "transfer.stage", "transfer.every-stage", "transfer.stage.");
        stage.setItems(TransferStage.values());
        count.addClassName("count");
        Div filters = new Div(search, kind, stage, count);
        filters.addClassName("filters");
        grid.setItems(query -> transfers.standings(filter, day, query.getOffset(), query.getLimit()).stream(), query ->
                (int) transfers.count(filter, day));
        grid.getLazyDataView().setIdentifierProvider(UnitStanding::unitId);
        add(filters, grid);
    }

    private <E extends Enum<E>> void prepare(Select<E> select, String label, String every, String keys) {
        select.setAriaLabel(getTranslation(label));
        select.setPlaceholder(getTranslation(every));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(every));
        select.setItemLabelGenerator(value -> getTranslation(value == null ? every : keys + value));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    StandingFilter filter() {
        return filter;
    }

    /** Shows what an address asks for. */
    void show(StandingFilter asked) {
        filter = asked;
        kind.setValue(asked.units().kind());
        stage.setValue(asked.stage());
        search.setValue(asked.units().query());
        refresh();
    }

    /** Narrows to a kind of unit, as if the person had chosen it in the field. */
    void choose(@Nullable UnitKind chosen) {
        kind.setValue(chosen);
        changed();
    }

    private void changed() {
        StandingFilter chosen =
                new StandingFilter(new UnitFilter(search.getValue(), kind.getValue(), null), stage.getValue());
        if (!chosen.equals(filter)) {
            filter = chosen;
            refresh();
            onChange.accept(chosen);
        }
    }

    private void refresh() {
        grid.getLazyDataView().refreshAll();
        count.setText(getTranslation("transfer.count", transfers.count(filter, day)));
        grid.setEmptyStateComponent(
                filter.equals(StandingFilter.ALL)
                        ? new EmptyState(VaadinIcon.BUILDING, getTranslation("transfer.empty"))
                        : new EmptyState(VaadinIcon.SEARCH, getTranslation("transfer.none-found"), everything()));
    }

    private Button everything() {
        Button button = new Button(getTranslation("transfer.show-all"), click -> {
            show(StandingFilter.ALL);
            onChange.accept(filter);
        });
        button.setId("show-all-units");
        return button;
    }
}
