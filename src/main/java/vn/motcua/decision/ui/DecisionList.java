package vn.motcua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.decision.DecisionFilter;
import vn.motcua.decision.DecisionKind;
import vn.motcua.decision.DecisionRow;
import vn.motcua.decision.DecisionService;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.SearchField;

/** The documents with search and filters; loads only what is seen. */
class DecisionList extends FilteredList<DecisionRow> {

    private final transient DecisionService decisions;
    private final LocalDate day;
    private final DecisionGrid grid = new DecisionGrid();
    private final SearchField search;
    private final Select<DecisionKind> kind;
    private final ComboBox<String> issuer = new ComboBox<>();
    private final Select<Integer> year;
    private final List<String> issuers;
    private final List<Integer> years;

    DecisionList(DecisionService decisions, LocalDate day) {
        this.decisions = decisions;
        this.day = day;
        this.issuers = decisions.issuers(day);
        this.years = decisions.years(day);
        search = new SearchField(
                getTranslation("decision.search"), getTranslation("decision.search.hint"), this::filter);
        search.setId("search-decisions");
        kind = select(
                "decision.every-kind",
                List.of(DecisionKind.values()),
                value -> getTranslation("decision.kind." + value));
        year = select("decision.every-year", years, String::valueOf);
        issuer.setPlaceholder(getTranslation("decision.every-issuer"));
        issuer.setAriaLabel(getTranslation("decision.issuer"));
        issuer.setItems(issuers);
        issuer.setClearButtonVisible(true);
        issuer.setWidth("17rem");
        issuer.addValueChangeListener(change -> filter());
        build(search, kind, issuer, year);
    }

    private <T> Select<T> select(String every, List<T> values, Function<T, String> text) {
        Select<T> select = new Select<>();
        select.setPlaceholder(getTranslation(every));
        select.setAriaLabel(getTranslation(every));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(every));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? getTranslation(every) : text.apply(value));
        select.addValueChangeListener(change -> filter());
        return select;
    }

    @Override
    protected Grid<DecisionRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        kind.setValue(Address.oneOf(query, "kind", DecisionKind.class));
        String wantedIssuer = Address.text(query, "issuer");
        issuer.setValue(issuers.contains(wantedIssuer) ? wantedIssuer : null);
        String wantedYear = Address.text(query, "year");
        year.setValue(years.stream()
                .filter(each -> each.toString().equals(wantedYear))
                .findFirst()
                .orElse(null));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "kind", kind.getValue() == null ? "" : kind.getValue().name(),
                "issuer", issuer.getValue() == null ? "" : issuer.getValue(),
                "year", year.getValue() == null ? "" : year.getValue().toString());
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), DecisionsView.PATH, filters());
    }

    @Override
    protected List<DecisionRow> find(int offset, int limit) {
        return decisions.list(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return decisions.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("decision.count", Formats.number(getLocale(), rows));
    }

    @Override
    protected Object id(DecisionRow row) {
        return row.id();
    }

    private DecisionFilter wanted() {
        return new DecisionFilter(search.getValue(), kind.getValue(), issuer.getValue(), year.getValue());
    }

    @Override
    protected Component emptyState() {
        if (wanted().equals(DecisionFilter.ALL)) {
            return new EmptyState(VaadinIcon.ARCHIVE, getTranslation("decision.empty"));
        }
        return new EmptyState(
                VaadinIcon.SEARCH, getTranslation("decision.none-found"), showAll(getTranslation("decision.show-all")));
    }
}
