package vn.motcua.orgunit.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.orgunit.PostOfficeKind;
import vn.motcua.orgunit.office.OfficeFilter;
import vn.motcua.orgunit.office.OfficeRow;
import vn.motcua.orgunit.office.OfficeService;
import vn.motcua.ui.Address;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;
import vn.motcua.ui.SearchField;

/** The post offices of a day with search and filters; loads only what is seen. */
class OfficeList extends FilteredList<OfficeRow> {

    private final transient OfficeService offices;
    private final LocalDate day;
    private final Grid<OfficeRow> grid = new Grid<>();
    private final SearchField search;
    private final Select<PostOfficeKind> kind = new Select<>();
    private final Checkbox onlyService;

    OfficeList(OfficeService offices, LocalDate day) {
        this.offices = offices;
        this.day = day;
        search = new SearchField(getTranslation("office.search"), getTranslation("office.search.hint"), this::filter);
        search.setId("search-offices");
        choice(kind, "office.kind", "office.kind.every", "office.kind.", PostOfficeKind.values());
        onlyService = new Checkbox(getTranslation("office.only-service"), change -> filter());
        onlyService.setId("only-service");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("office.title"));
        columns();
        build(search, kind, onlyService);
    }

    private void columns() {
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("office.name"))
                .setFlexGrow(4);
        var address = grid.addComponentColumn(
                        row -> Cells.twoLines(row.address(), row.unitName() == null ? "" : row.unitName()))
                .setHeader(getTranslation("office.address"))
                .setFlexGrow(4);
        var service = grid.addComponentColumn(row ->
                        row.publicService() ? new Pill(getTranslation("office.service.yes"), "good") : new Span("–"))
                .setHeader(getTranslation("office.service"))
                .setWidth("11rem")
                .setFlexGrow(0);
        var points = grid.addColumn(row -> Formats.number(getLocale(), row.points()))
                .setHeader(getTranslation("office.points"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            address.setVisible(!narrow);
            service.setVisible(!narrow);
            points.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component name(OfficeRow row) {
        RouterLink link = new RouterLink(row.name(), OfficeView.class, OfficeView.parameters(row.id()));
        link.addClassName("cell-name");
        Div sub = new Div(row.code() + " · " + getTranslation("office.kind." + row.kind()));
        sub.addClassName("cell-sub");
        Div where = new Div(row.address());
        where.addClassNames("cell-sub", "narrow-only");
        Div cell = new Div(new Div(link), sub, where);
        cell.addClassName("cell-wrap");
        return cell;
    }

    @Override
    protected Grid<OfficeRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        kind.setValue(Address.oneOf(query, "kind", PostOfficeKind.class));
        onlyService.setValue(!Address.text(query, "service").isEmpty());
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "kind", kind.getValue() == null ? "" : kind.getValue().name(),
                "service", onlyService.getValue() ? "1" : "");
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), OfficesView.PATH, filters());
    }

    private OfficeFilter wanted() {
        return new OfficeFilter(search.getValue(), kind.getValue(), onlyService.getValue());
    }

    @Override
    protected List<OfficeRow> find(int offset, int limit) {
        return offices.find(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return offices.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("office.count", Formats.number(getLocale(), rows));
    }

    @Override
    protected Object id(OfficeRow row) {
        return row.id();
    }

    @Override
    protected Component emptyState() {
        return wanted().equals(OfficeFilter.ALL)
                ? new EmptyState(VaadinIcon.ENVELOPE_O, getTranslation("office.empty"))
                : new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("office.none-found"),
                        showAll(getTranslation("office.show-all")));
    }
}
