package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.ui.Address;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** The province's procedures on a day, with search and filters; loads only what is seen. */
class ProcedureGrid extends FilteredList<ProcedureRow> {

    private final transient ProcedureService procedures;
    private final LocalDate day;
    private final Grid<ProcedureRow> grid = new Grid<>();
    private final SearchField search;
    private final ComboBox<String> field = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private final TextField agency = new TextField();
    private final Select<OnlineService> online = new Select<>();
    private final Select<ProcedureStatus> status = new Select<>();

    ProcedureGrid(ProcedureService procedures, LocalDate day) {
        this.procedures = procedures;
        this.day = day;
        search = new SearchField(
                getTranslation("procedures.search"), getTranslation("procedures.search.hint"), this::filter);
        field.setPlaceholder(getTranslation("procedures.every-field"));
        field.setAriaLabel(getTranslation("procedures.field"));
        field.setItems(procedures.fields(day));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> filter());
        choice(level, "procedures.level", "procedures.every-level", "procedures.level.", Level.values());
        agency.setPlaceholder(getTranslation("procedures.agency"));
        agency.setAriaLabel(getTranslation("procedures.agency.hint"));
        agency.setClearButtonVisible(true);
        agency.setValueChangeMode(ValueChangeMode.LAZY);
        agency.addValueChangeListener(change -> filter());
        String everyOnline = "procedures.every-online";
        choice(online, everyOnline, everyOnline, "procedures.online.", OnlineService.values());
        // Longer words than those of the other choices.
        online.setWidth("12.75rem");
        String everyStatus = "procedures.every-status";
        choice(status, everyStatus, everyStatus, "procedures.status.", ProcedureStatus.values());
        columns();
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("nav.procedures"));
        build(search, field, level, agency, online, status);
    }

    @Override
    protected Grid<ProcedureRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        String asked = Address.text(query, "field");
        search.setValue(Address.text(query, "q"));
        field.setValue(asked.isEmpty() ? null : asked);
        level.setValue(Address.oneOf(query, "level", Level.class));
        agency.setValue(Address.text(query, "agency"));
        online.setValue(Address.oneOf(query, "online", OnlineService.class));
        status.setValue(Address.oneOf(query, "status", ProcedureStatus.class));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q",
                search.getValue(),
                "field",
                field.getValue() == null ? "" : field.getValue(),
                "level",
                name(level.getValue()),
                "agency",
                agency.getValue(),
                "online",
                name(online.getValue()),
                "status",
                name(status.getValue()));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), ProceduresView.PATH, filters());
    }

    /** What the list is narrowed to just now. */
    ProcedureFilter wanted() {
        return new ProcedureFilter(
                search.getValue(),
                field.getValue(),
                level.getValue(),
                agency.getValue(),
                online.getValue(),
                status.getValue());
    }

    @Override
    protected List<ProcedureRow> find(int offset, int limit) {
        return procedures.find(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return procedures.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("catalogue.count", rows);
    }

    @Override
    protected Object id(ProcedureRow row) {
        return row.procedureId();
    }

    @Override
    protected Component emptyState() {
        return new EmptyState(
                VaadinIcon.LIST,
                getTranslation(wanted().equals(ProcedureFilter.ALL) ? "procedures.empty" : "procedures.none-found"));
    }

    private void columns() {
        var code = grid.addComponentColumn(row -> Cells.code(row.code()))
                .setHeader(getTranslation("procedures.column.code"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("procedures.column.procedure"))
                .setFlexGrow(3);
        var agencies = grid.addComponentColumn(row -> Cells.twoLines(row.issuingAgency(), row.executingAgencies()))
                .setHeader(getTranslation("procedures.agencies"))
                .setFlexGrow(1);
        var levels = grid.addComponentColumn(row -> Cells.twoLines(levels(row), ""))
                .setHeader(getTranslation("procedures.column.levels"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            code.setVisible(!narrow);
            agencies.setVisible(!narrow);
            levels.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component name(ProcedureRow row) {
        RouterLink link = new RouterLink(row.name(), ProcedureView.class, ProcedureView.parameters(row.code()));
        link.addClassName("cell-main");
        Div sub = new Div(row.field());
        sub.addClassName("cell-sub");
        Div cell = new Div(link, sub);
        cell.addClassName("cell-wrap");
        if (!row.status().inUse()) {
            cell.add(ProcedureFacts.statusPill(row.status(), this));
        }
        Div onPhone = new Div();
        onPhone.setText(row.code() + " · " + levels(row));
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        return cell;
    }

    private String levels(ProcedureRow row) {
        return row.levels().stream()
                .map(each -> getTranslation("procedures.level." + each))
                .collect(Collectors.joining(", "));
    }
}
