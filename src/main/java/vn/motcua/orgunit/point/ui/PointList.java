package vn.motcua.orgunit.point.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.orgunit.PremisesKind;
import vn.motcua.orgunit.point.Completeness;
import vn.motcua.orgunit.point.PointFilter;
import vn.motcua.orgunit.point.PointRow;
import vn.motcua.orgunit.point.PointService;
import vn.motcua.ui.Address;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.SearchField;

/** The points of a day with search and filters; loads only what is seen. */
class PointList extends FilteredList<PointRow> {

    private final transient PointService points;
    private final LocalDate day;
    private final Grid<PointRow> grid = new Grid<>();
    private final SearchField search;
    private final Select<PremisesKind> premises = new Select<>();
    private final Select<Completeness> completeness = new Select<>();

    PointList(PointService points, LocalDate day) {
        this.points = points;
        this.day = day;
        search = new SearchField(getTranslation("point.search"), getTranslation("point.search.hint"), this::filter);
        search.setId("search-points");
        choice(premises, "point.premises", "point.premises.every", "point.premises.", PremisesKind.values());
        choice(
                completeness,
                "point.checklist",
                "point.completeness.every",
                "point.completeness.",
                Completeness.values());
        // Longer words than those of the other choice.
        completeness.setWidth("14rem");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(getTranslation("point.title"));
        columns();
        build(search, premises, completeness);
    }

    private void columns() {
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("point.name"))
                .setFlexGrow(4);
        var office = grid.addComponentColumn(row -> Cells.twoLines(
                        row.postOfficeName() == null ? getTranslation("point.office.none") : row.postOfficeName(), ""))
                .setHeader(getTranslation("point.office"))
                .setFlexGrow(3);
        var where = grid.addComponentColumn(
                        row -> Cells.twoLines(getTranslation("point.premises." + row.premises()), row.address()))
                .setHeader(getTranslation("point.premises"))
                .setFlexGrow(4);
        var checklist = grid.addComponentColumn(row -> PointTexts.completeness(this, row))
                .setHeader(getTranslation("point.checklist"))
                .setWidth("11rem")
                .setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            office.setVisible(!narrow);
            where.setVisible(!narrow);
            checklist.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component name(PointRow row) {
        RouterLink link = new RouterLink(row.name(), PointView.class, PointView.parameters(row.id()));
        link.addClassName("cell-name");
        Div sub = new Div(row.unitName() == null ? row.code() : row.code() + " · " + row.unitName());
        sub.addClassName("cell-sub");
        Div cell = new Div(new Div(link), sub);
        cell.addClassName("cell-wrap");
        Div state = new Div(PointTexts.completeness(this, row));
        state.addClassName("narrow-only");
        Div where = new Div(row.address());
        where.addClassNames("cell-sub", "narrow-only");
        cell.add(where, state);
        return cell;
    }

    @Override
    protected Grid<PointRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        premises.setValue(Address.oneOf(query, "premises", PremisesKind.class));
        completeness.setValue(Address.oneOf(query, "checklist", Completeness.class));
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "premises",
                        premises.getValue() == null ? "" : premises.getValue().name(),
                "checklist",
                        completeness.getValue() == null
                                ? ""
                                : completeness.getValue().name());
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), PointsView.PATH, filters());
    }

    private PointFilter wanted() {
        return new PointFilter(search.getValue(), premises.getValue(), completeness.getValue(), null);
    }

    @Override
    protected List<PointRow> find(int offset, int limit) {
        return points.find(wanted(), day, offset, limit);
    }

    @Override
    protected long count() {
        return points.count(wanted(), day);
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("point.count", Formats.number(getLocale(), rows));
    }

    @Override
    protected Object id(PointRow row) {
        return row.id();
    }

    @Override
    protected Component emptyState() {
        return wanted().equals(PointFilter.ALL)
                ? new EmptyState(VaadinIcon.INSTITUTION, getTranslation("point.empty"))
                : new EmptyState(
                        VaadinIcon.SEARCH,
                        getTranslation("point.none-found"),
                        showAll(getTranslation("point.show-all")));
    }
}
