package vn.motcua.staffing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.staffing.EmployeeFilter;
import vn.motcua.staffing.EmployeeRow;
import vn.motcua.staffing.StaffingService;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** The employees of a day with search and filters; loads only what is seen. */
class EmployeeGrid extends FilteredList<EmployeeRow> {

    private final transient StaffingService staffing;
    private final LocalDate day;
    private final Grid<EmployeeRow> grid = new Grid<>();
    private final SearchField search;
    private final OfficeChoice office;
    private final Checkbox onlyFree;
    private final Checkbox onlyUntrained;
    private final EmployeeTraits traits;

    EmployeeGrid(StaffingService staffing, List<String> jobs, LocalDate day) {
        this.staffing = staffing;
        this.day = day;
        search = new SearchField(
                getTranslation("staffing.employees.search"),
                getTranslation("staffing.employees.search.hint"),
                this::filter);
        search.setId("search-employees");
        office = new OfficeChoice(staffing.offices(day), this::filter);
        onlyFree = new Checkbox(getTranslation("staffing.free"), change -> filter());
        onlyFree.setId("only-free");
        onlyUntrained = new Checkbox(getTranslation("staffing.untrained"), change -> filter());
        onlyUntrained.setId("only-untrained");
        traits = new EmployeeTraits(jobs, this::filter);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("staffing.employees"));
        columns();
        build(search, office, traits, onlyFree, onlyUntrained);
    }

    @Override
    protected Grid<EmployeeRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        office.choose(Address.text(query, "postOffice"));
        onlyFree.setValue(!Address.text(query, "free").isEmpty());
        onlyUntrained.setValue(!Address.text(query, "untrained").isEmpty());
        traits.set(query);
    }

    @Override
    public Map<String, String> filters() {
        Map<String, String> filters = new HashMap<>(traits.filters());
        filters.put("q", search.getValue());
        filters.put("postOffice", office.id() == null ? "" : office.id().toString());
        filters.put("free", onlyFree.getValue() ? "1" : "");
        filters.put("untrained", onlyUntrained.getValue() ? "1" : "");
        return filters;
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), "employees", filters());
    }

    @Override
    protected List<EmployeeRow> find(int offset, int limit) {
        return staffing.employees(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return staffing.countEmployees(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("staffing.employees.count", rows);
    }

    @Override
    protected Object id(EmployeeRow row) {
        return row.id();
    }

    EmployeeFilter wanted() {
        return traits.narrowed(new EmployeeFilter(
                search.getValue(), office.id(), onlyUntrained.getValue() ? Boolean.FALSE : null, onlyFree.getValue()));
    }

    @Override
    protected Component emptyState() {
        if (wanted().equals(EmployeeFilter.all())) {
            return new EmptyState(VaadinIcon.USERS, getTranslation("staffing.employees.empty"));
        }
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("staffing.employees.none-found"),
                showAll(getTranslation("staffing.employees.show-all")));
    }

    private void columns() {
        EmployeeCells cells = new EmployeeCells();
        grid.addComponentColumn(cells::name)
                .setHeader(getTranslation("staffing.employee"))
                .setFlexGrow(4);
        var postOffice = grid.addComponentColumn(cells::postOffice)
                .setHeader(getTranslation("staffing.post-office"))
                .setFlexGrow(3);
        var qualification = grid.addColumn(cells::qualification)
                .setHeader(getTranslation("staffing.qualification"))
                .setWidth("8rem")
                .setFlexGrow(0);
        var trained = grid.addComponentColumn(cells::trained)
                .setHeader(getTranslation("staffing.training"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addComponentColumn(cells::counter)
                .setHeader(getTranslation("staffing.counter.present"))
                .setFlexGrow(4);
        Narrow.adapt(grid, narrow -> {
            postOffice.setVisible(!narrow);
            qualification.setVisible(!narrow);
            trained.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }
}
