package vn.motcua.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.HistoryEntry;
import vn.motcua.audit.TrailFilter;
import vn.motcua.audit.TrailService;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.SearchField;
import vn.motcua.ui.VietnameseDatePicker;

/** The entries of the trail with search and filters; loads only what is seen. */
class TrailList extends FilteredList<HistoryEntry> {

    private final transient TrailService trail;
    private final TrailGrid grid = new TrailGrid();
    private final SearchField search;
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final VietnameseDatePicker from = new VietnameseDatePicker();
    private final VietnameseDatePicker to = new VietnameseDatePicker();
    private @Nullable UUID subject;

    TrailList(TrailService trail) {
        this.trail = trail;
        EntryTexts texts = new EntryTexts(this, getLocale());
        search = new SearchField(getTranslation("audit.search"), getTranslation("audit.search.hint"), this::filter);
        search.setId("search-audit");
        choice(person, "audit.every-person", trail.people(), UnaryOperator.identity());
        choice(kind, "audit.every-kind", trail.subjectTypes(), texts::subject);
        choice(action, "audit.every-action", trail.actions(), texts::action);
        action.setWidth("16rem");
        day(from, "audit.from");
        day(to, "audit.to");
        Div days = new Div(from, to);
        days.addClassName("filter-days");
        build(search, person, kind, action, days);
    }

    private void choice(ComboBox<String> box, String every, List<String> values, UnaryOperator<String> text) {
        box.setPlaceholder(getTranslation(every));
        box.setAriaLabel(getTranslation(every));
        box.setItemLabelGenerator(text::apply);
        box.setItems(values.stream().sorted(Comparator.comparing(text)).toList());
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> filter());
    }

    private void day(VietnameseDatePicker day, String name) {
        day.setPlaceholder(getTranslation(name));
        day.setAriaLabel(getTranslation(name));
        day.setClearButtonVisible(true);
        day.setWidth("10.5rem");
        day.addValueChangeListener(change -> filter());
    }

    @Override
    protected Grid<HistoryEntry> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        person.setValue(known(person, Address.text(query, "who")));
        kind.setValue(known(kind, Address.text(query, "kind")));
        action.setValue(known(action, Address.text(query, "act")));
        from.setValue(day(query, "from"));
        to.setValue(day(query, "to"));
        subject = id(Address.text(query, "thing"));
    }

    private static @Nullable String known(ComboBox<String> box, String value) {
        return box.getListDataView().getItems().anyMatch(value::equals) ? value : null;
    }

    private static @Nullable LocalDate day(QueryParameters query, String name) {
        try {
            String text = Address.text(query, name);
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public Map<String, String> filters() {
        Map<String, String> filters = new HashMap<>();
        filters.put("q", search.getValue());
        filters.put("who", text(person.getValue()));
        filters.put("kind", text(kind.getValue()));
        filters.put("act", text(action.getValue()));
        filters.put("from", text(from.getValue()));
        filters.put("to", text(to.getValue()));
        filters.put("thing", text(subject));
        return filters;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), TrailView.PATH, filters());
    }

    @Override
    protected List<HistoryEntry> find(int offset, int limit) {
        return trail.find(wanted(), offset, limit);
    }

    @Override
    protected long count() {
        return trail.count(wanted());
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("audit.count", Formats.number(getLocale(), rows));
    }

    @Override
    protected Object id(HistoryEntry row) {
        return row.id();
    }

    TrailFilter wanted() {
        return new TrailFilter(
                search.getValue(),
                person.getValue(),
                kind.getValue(),
                subject,
                action.getValue(),
                from.getValue(),
                to.getValue());
    }

    @Override
    protected Component emptyState() {
        if (wanted().equals(TrailFilter.ALL)) {
            return new EmptyState(VaadinIcon.CLOCK, getTranslation("audit.empty"));
        }
        return new EmptyState(
                VaadinIcon.SEARCH, getTranslation("audit.none-found"), showAll(getTranslation("audit.show-all")));
    }
}
