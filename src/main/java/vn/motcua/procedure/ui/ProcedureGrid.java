package vn.motcua.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.ProcedureFilter;
import vn.motcua.procedure.ProcedureRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** The province's procedures on a day, with search and filters; loads only what is seen. */
public class ProcedureGrid extends Div {

    private final transient ProcedureService procedures;
    private final LocalDate day;
    private final Grid<ProcedureRow> grid = new Grid<>();
    private final Span count = new Span();
    private final SearchField search;
    private final ComboBox<String> field = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private SerializableConsumer<ProcedureFilter> filtered = filter -> {};

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
        count.addClassName("count");
        Div filters = new Div(search, field, level, count);
        filters.addClassName("filters");
        columns();
        grid.setItems(query -> procedures.find(filter(), day, query.getOffset(), query.getLimit()).stream(), query ->
                (int) procedures.count(filter(), day));
        grid.getLazyDataView().setIdentifierProvider(ProcedureRow::procedureId);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("nav.procedures"));
        add(filters, grid);
        refresh();
    }

    public Grid<ProcedureRow> grid() {
        return grid;
    }

    /** Shows what a filter asks for, and tells of every other one that the person chooses from now on. */
    public void show(ProcedureFilter filter, SerializableConsumer<ProcedureFilter> listener) {
        search.setValue(filter.text());
        field.setValue(filter.field());
        level.setValue(filter.level());
        filtered = listener;
    }

    public void refresh() {
        filtered.accept(filter());
        grid.getLazyDataView().refreshAll();
        long found = procedures.count(filter(), day);
        count.setText(getTranslation("catalogue.count", found));
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.LIST,
                getTranslation(filter().equals(ProcedureFilter.ALL) ? "procedures.empty" : "procedures.none-found")));
    }

    private ProcedureFilter filter() {
        return new ProcedureFilter(search.getValue(), field.getValue(), level.getValue());
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
        Div cell = Cells.twoLines(row.name(), row.field());
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
