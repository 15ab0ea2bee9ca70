package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.catalogue.compare.Merge;
import vn.motcua.catalogue.compare.VersionService;
import vn.motcua.catalogue.ui.rows.ProcedureColumns;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitRow;
import vn.motcua.orgunit.UnitService;
import vn.motcua.shared.SearchKey;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;
import vn.motcua.ui.SearchField;

/** What is done through the post at one unit: the province's catalogue and the unit's supplement in one list. */
@Route(UnitCatalogueView.PATH)
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER"})
class UnitCatalogueView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "catalogues/at";

    private static final int MANY = 5000;

    private final transient VersionService versions;
    private final transient AsOf asOf;
    private final transient List<UnitRow> units;
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final SearchField search;
    private final Span count = new Span();
    private final Grid<Merge.Merged> grid = new Grid<>();

    UnitCatalogueView(VersionService versions, UnitService unitService, AsOf asOf) {
        this.versions = versions;
        this.asOf = asOf;
        this.units = unitService.find(UnitFilter.ALL, asOf.day(), 0, MANY);
        heading(t("catalogue.at.title"));
        lead(t("catalogue.at.lead"));
        unit.setLabel(t("catalogue.at.unit"));
        unit.setItems(
                (row, typed) ->
                        SearchKey.words(typed).stream().allMatch(SearchKey.of(row.name() + " " + row.code())::contains),
                units);
        unit.setItemLabelGenerator(row -> row.parentName() == null ? row.name() : row.name() + ", " + row.parentName());
        unit.setWidth("min(100%, 26rem)");
        unit.setId("at-unit");
        unit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        search = new SearchField(t("catalogue.search"), t("catalogue.search.hint"), this::show);
        count.addClassName("count");
        Div filters = new Div(unit, search, count);
        filters.addClassName("filters");
        columns();
        add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = Address.text(event.getLocation().getQueryParameters(), "unit");
        unit.setValue(units.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElse(units.isEmpty() ? null : units.getFirst()));
        show();
    }

    private void show() {
        UnitRow row = unit.getValue();
        List<String> words = SearchKey.words(search.getValue());
        List<Merge.Merged> rows = row == null
                ? List.of()
                : versions.at(row.id(), asOf.day()).stream()
                        .filter(each -> words.stream()
                                .allMatch(SearchKey.of(each.code() + " " + each.name() + " " + each.field())::contains))
                        .toList();
        grid.setItems(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.LIST, t(words.isEmpty() ? "catalogue.at.empty" : "catalogue.entries.none-found")));
        count.setText(t("catalogue.count", Formats.number(getLocale(), rows.size())));
        if (row != null) {
            Address.replace(UI.getCurrent(), PATH, Map.of("unit", row.code()));
        }
    }

    private void columns() {
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("grid-tall");
        grid.setAriaLabel(t("catalogue.at.title"));
        var code = grid.addComponentColumn(row -> Cells.code(row.code()))
                .setHeader(t("procedures.column.code"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> ProcedureColumns.name(
                        row.name(), row.field(), row.code() + " · " + t("catalogue.origin." + row.origin())))
                .setHeader(t("procedures.column.procedure"))
                .setFlexGrow(3);
        var tasks = grid.addComponentColumn(row -> Cells.twoLines(
                        t("catalogue.form." + row.form()),
                        row.tasks().stream()
                                .sorted()
                                .map(task -> t("catalogue.task." + task))
                                .collect(Collectors.joining(", "))))
                .setHeader(t("catalogue.add.tasks"))
                .setFlexGrow(2);
        var origin = grid.addComponentColumn(this::origin)
                .setHeader(t("catalogue.at.origin"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            code.setVisible(!narrow);
            tasks.setVisible(!narrow);
            origin.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component origin(Merge.Merged row) {
        return new Pill(
                t("catalogue.origin." + row.origin()), row.origin() == Merge.Origin.PROVINCE ? "quiet" : "info");
    }
}
