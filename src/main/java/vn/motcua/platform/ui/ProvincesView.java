package vn.motcua.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.motcua.platform.PlatformService;
import vn.motcua.platform.ProvinceOverview;
import vn.motcua.platform.ProvinceTotals;
import vn.motcua.shared.Messages;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;
import vn.motcua.ui.PortalPage;

/** The deployment's provinces side by side: up or down and why, and how much each holds. */
@Route("provinces")
@Menu(title = "nav.provinces", order = 90, icon = "vaadin:server")
@RolesAllowed("OPERATOR")
class ProvincesView extends PortalPage {

    private final transient Messages messages;

    ProvincesView(PlatformService platform, Messages messages) {
        this.messages = messages;
        List<ProvinceOverview> provinces = platform.provinces();
        long down = provinces.stream().filter(province -> !province.up()).count();
        heading(t("nav.provinces"));
        lead(t(down == 0 ? "platform.lead" : "platform.lead.down", provinces.size(), down));
        provinces.stream().filter(province -> !province.up()).map(this::fault).forEach(this::add);
        add(provinces.isEmpty() ? new EmptyState(VaadinIcon.SERVER, t("platform.empty")) : grid(provinces));
    }

    private Component fault(ProvinceOverview province) {
        Div title = new Div();
        title.setText(t("platform.down", name(province)));
        title.addClassName("strong");
        Div reason = new Div();
        reason.setText(province.reason() == null ? "" : province.reason().text(messages, getLocale()));
        Div sheet = new Div(title, reason);
        sheet.addClassNames("sheet", "sheet-bad", "province-fault");
        return sheet;
    }

    private Grid<ProvinceOverview> grid(List<ProvinceOverview> provinces) {
        Grid<ProvinceOverview> grid = new Grid<>();
        grid.setItems(provinces);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(t("nav.provinces"));
        grid.addComponentColumn(this::province)
                .setHeader(t("platform.column.province"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addComponentColumn(
                        row -> row.up() ? new Pill(t("platform.up"), "good") : new Pill(t("platform.stopped"), "bad"))
                .setHeader(t("platform.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var catalogue = grid.addColumn(of(this::catalogue))
                .setHeader(t("platform.column.catalogue"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        var totals = List.of(
                number(grid, "platform.column.units", ProvinceTotals::units),
                number(grid, "platform.column.procedures", ProvinceTotals::procedures),
                number(grid, "platform.column.counters", ProvinceTotals::counters),
                number(grid, "platform.column.employees", ProvinceTotals::employees));
        var schema = grid.addColumn(of(ProvinceTotals::schemaVersion))
                .setHeader(t("platform.column.schema"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            catalogue.setVisible(!narrow);
            totals.forEach(column -> column.setVisible(!narrow));
            schema.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
        return grid;
    }

    private Grid.Column<ProvinceOverview> number(
            Grid<ProvinceOverview> grid, String header, ValueProvider<ProvinceTotals, Long> value) {
        return grid.addColumn(of(totals -> Formats.number(getLocale(), value.apply(totals))))
                .setHeader(t(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(1);
    }

    /** Nothing where a province is down. */
    private static ValueProvider<ProvinceOverview, String> of(ValueProvider<ProvinceTotals, String> value) {
        return row -> {
            ProvinceTotals totals = row.totals();
            return totals == null ? "" : value.apply(totals);
        };
    }

    private Component province(ProvinceOverview row) {
        ProvinceTotals totals = row.totals();
        Div cell = Cells.twoLines(
                name(row), totals == null ? row.slug() : row.slug() + " · " + t("platform.as-of", totals.asOf()));
        if (totals != null) {
            Div more = new Div();
            more.setText(t(
                            "platform.narrow",
                            totals.units(),
                            totals.procedures(),
                            totals.counters(),
                            totals.employees(),
                            totals.schemaVersion())
                    + " · " + catalogue(totals));
            more.addClassNames("cell-sub", "narrow-only");
            cell.add(more);
        }
        return cell;
    }

    private String catalogue(ProvinceTotals totals) {
        return t(totals.catalogueInForce() ? "platform.catalogue.yes" : "platform.catalogue.no");
    }

    private static String name(ProvinceOverview row) {
        String name = row.name();
        return name == null ? row.slug() : name;
    }
}
