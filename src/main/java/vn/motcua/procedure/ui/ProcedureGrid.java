package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.procedure.content.Level;
import vn.motcua.procedure.content.OnlineService;
import vn.motcua.procedure.content.ProcedureStatus;
import vn.motcua.procedure.search.ProcedureFilter;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** The province's procedures on a day, with search and filters; empty until {@link #show}, loads only what is seen. */
public class ProcedureGrid extends Div {

    private final transient ProcedureService procedures;
    private final LocalDate day;
    private final Grid<ProcedureRow> grid = new Grid<>();
    private final Span count = new Span();
    private final SearchField search;
    private final ComboBox<String> field = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private final TextField agency = new TextField();
    private final Select<OnlineService> online = new Select<>();
    private final Select<ProcedureStatus> status = new Select<>();
    private SerializableConsumer<ProcedureFilter> filtered = filter -> {};
    private boolean showing;
    private int found;

    public ProcedureGrid(ProcedureService procedures, LocalDate day) {
        this.procedures = procedures;
        this.day = day;
        addClassName("panel");
        search = new SearchField(
                getTranslation("procedures.search"), getTranslation("procedures.search.hint"), this::refresh);
        field.setPlaceholder(getTranslation("procedures.every-field"));
        field.setAriaLabel(getTranslation("procedures.field"));
        field.setItems(procedures.fields(day));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> refresh());
        level.setPlaceholder(getTranslation("procedures.every-level"));
        level.setAriaLabel(getTranslation("procedures.level"));
        level.setItems(Level.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("procedures.every-level"));
        level.setItemLabelGenerator(
                chosen -> getTranslation(chosen == null ? "procedures.every-level" : "procedures.level." + chosen));
        level.addValueChangeListener(change -> refresh());
        agency.setPlaceholder(getTranslation("procedures.agency"));
        agency.setAriaLabel(getTranslation("procedures.agency.hint"));
        agency.setClearButtonVisible(true);
        agency.setValueChangeMode(ValueChangeMode.LAZY);
        agency.addValueChangeListener(change -> refresh());
        choice(online, "procedures.every-online", "procedures.online.", OnlineService.values());
        // Longer words than those of the other choices.
        online.setWidth("12.75rem");
        choice(status, "procedures.every-status", "procedures.status.", ProcedureStatus.values());
        count.addClassName("count");
        Div filters = new Div(search, field, level, agency, online, status, count);
        filters.addClassName("filters");
        columns();
        grid.setItems(
                query -> procedures.find(filter(), day, query.getOffset(), query.getLimit()).stream(), query -> found);
        grid.getLazyDataView().setIdentifierProvider(ProcedureRow::procedureId);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("nav.procedures"));
        add(filters, grid);
    }

    private <E extends Enum<E>> void choice(Select<E> select, String everyKey, String keys, E[] values) {
        select.setPlaceholder(getTranslation(everyKey));
        select.setAriaLabel(getTranslation(everyKey));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(everyKey));
        select.setItemLabelGenerator(chosen -> getTranslation(chosen == null ? everyKey : keys + chosen));
        select.addValueChangeListener(change -> refresh());
    }

    public Grid<ProcedureRow> grid() {
        return grid;
    }

    /** Shows what a filter asks for, and tells of every other one that the person chooses from now on. */
    public void show(ProcedureFilter filter, SerializableConsumer<ProcedureFilter> listener) {
        showing = true;
        search.setValue(filter.text());
        field.setValue(filter.field());
        level.setValue(filter.level());
        agency.setValue(filter.agency());
        online.setValue(filter.online());
        status.setValue(filter.status());
        showing = false;
        filtered = listener;
        load();
    }

    private void refresh() {
        if (!showing) {
            filtered.accept(filter());
            load();
        }
    }

    private void load() {
        // Once for the rows and the line that says how many.
        found = procedures.count(filter(), day);
        count.setText(getTranslation("catalogue.count", found));
        grid.getLazyDataView().refreshAll();
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.LIST,
                getTranslation(filter().equals(ProcedureFilter.ALL) ? "procedures.empty" : "procedures.none-found")));
    }

    /** What the list is narrowed to just now. */
    public ProcedureFilter filter() {
        return new ProcedureFilter(
                search.getValue(),
                field.getValue(),
                level.getValue(),
                agency.getValue(),
                online.getValue(),
                status.getValue());
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
