package vn.motcua.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.ProvinceOverview;
import vn.motcua.platform.ProvinceTotals;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.Pill;

/** A line for each province: state, totals, backup, errors, and a menu of what can be done. */
class ProvinceGrid extends Grid<ProvinceOverview> {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    ProvinceGrid(
            List<ProvinceOverview> provinces,
            SerializableConsumer<ProvinceOverview> shut,
            SerializableConsumer<ProvinceOverview> open,
            SerializableConsumer<ProvinceOverview> backUp) {
        setItems(provinces);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("nav.provinces"));
        addComponentColumn(this::province)
                .setHeader(getTranslation("platform.column.province"))
                .setWidth("18rem")
                .setFlexGrow(2);
        List<Column<ProvinceOverview>> wide = new ArrayList<>(List.of(
                addComponentColumn(this::state)
                        .setHeader(getTranslation("platform.column.state"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                number("platform.column.units", ProvinceTotals::units),
                number("platform.column.procedures", ProvinceTotals::procedures),
                number("platform.column.counters", ProvinceTotals::counters),
                number("platform.column.employees", ProvinceTotals::employees),
                number("platform.column.people", ProvinceTotals::people)));
        wide.add(addComponentColumn(this::backup)
                .setHeader(getTranslation("platform.column.backup"))
                .setWidth("9.5rem")
                .setFlexGrow(0));
        wide.add(addComponentColumn(this::errors)
                .setHeader(getTranslation("platform.column.errors"))
                .setWidth("6.5rem")
                .setFlexGrow(0));
        addComponentColumn(row -> menu(row, shut, open, backUp))
                .setWidth("4rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true)
                .setTextAlign(ColumnTextAlign.END);
        Narrow.adapt(this, narrow -> {
            wide.forEach(column -> column.setVisible(!narrow));
            getElement().setAttribute("data-narrow", narrow);
        });
    }

    static String name(ProvinceOverview row) {
        String name = row.name();
        return name == null ? row.slug() : name;
    }

    private Column<ProvinceOverview> number(String header, ValueProvider<ProvinceTotals, Long> value) {
        return addColumn(row -> {
                    ProvinceTotals totals = row.totals();
                    return totals == null ? "" : Formats.number(getLocale(), value.apply(totals));
                })
                .setHeader(getTranslation(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component state(ProvinceOverview row) {
        if (row.disabled()) {
            return new Pill(getTranslation("platform.state.disabled"), "warn");
        }
        return row.up()
                ? new Pill(getTranslation("platform.up"), "good")
                : new Pill(getTranslation("platform.stopped"), "bad");
    }

    private Component province(ProvinceOverview row) {
        ProvinceTotals totals = row.totals();
        Div cell = Cells.twoLines(
                name(row),
                totals == null
                        ? row.slug()
                        : getTranslation("platform.as-of", totals.asOf()) + " · " + catalogue(totals));
        Div place = new Div();
        place.setText(place(row));
        place.addClassName("cell-sub");
        cell.add(place);
        Div more = new Div();
        more.addClassNames("cell-sub", "narrow-only");
        more.add(state(row));
        if (totals != null) {
            more.add(new Div(getTranslation(
                    "platform.narrow",
                    totals.units(),
                    totals.procedures(),
                    totals.counters(),
                    totals.employees(),
                    totals.people())));
        }
        more.add(new Div(getTranslation("platform.narrow.backup", backupText(row))));
        if (row.errors() > 0) {
            more.add(new Div(getTranslation("platform.narrow.errors", row.errors(), String.valueOf(row.lastError()))));
        }
        cell.add(more);
        return cell;
    }

    private String catalogue(ProvinceTotals totals) {
        return getTranslation(totals.catalogueInForce() ? "platform.catalogue.yes" : "platform.catalogue.no");
    }

    /** Where its rows are, how much room they take, and of which version. */
    private String place(ProvinceOverview row) {
        ProvinceOverview.Kept kept = row.kept();
        ProvinceTotals totals = row.totals();
        String schema = kept == null ? "" : kept.schema();
        return totals == null
                ? schema
                : getTranslation("platform.place", schema, bytes(totals.bytes()), totals.schemaVersion());
    }

    private String bytes(long bytes) {
        return bytes < MEGABYTE
                ? Formats.number(getLocale(), Math.ceilDiv(bytes, KILOBYTE)) + " KB"
                : Formats.number(getLocale(), Math.ceilDiv(bytes, MEGABYTE)) + " MB";
    }

    private Component backup(ProvinceOverview row) {
        ProvinceOverview.Kept kept = row.kept();
        return kept == null || kept.backupAt() == null
                ? Cells.twoLines(getTranslation("platform.backup.never"), "")
                : Cells.twoLines(ActList.TIME.format(kept.backupAt()), bytes(kept.backupSize()));
    }

    private String backupText(ProvinceOverview row) {
        ProvinceOverview.Kept kept = row.kept();
        return kept == null || kept.backupAt() == null
                ? getTranslation("platform.backup.never")
                : ActList.TIME.format(kept.backupAt());
    }

    private Component errors(ProvinceOverview row) {
        String last = row.lastError();
        String count = Formats.number(getLocale(), row.errors());
        // The beginning of an id is enough to find it in the log.
        return Cells.twoLines(
                count,
                last == null
                        ? ""
                        : getTranslation("platform.last-error", last.substring(0, Math.min(8, last.length()))));
    }

    private Component menu(
            ProvinceOverview row,
            SerializableConsumer<ProvinceOverview> shut,
            SerializableConsumer<ProvinceOverview> open,
            SerializableConsumer<ProvinceOverview> backUp) {
        if (row.kept() == null) {
            return new Div();
        }
        Button opener = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.setAriaLabel(getTranslation("platform.menu", name(row)));
        opener.getElement().setAttribute("aria-haspopup", "menu");
        opener.setId("menu-" + row.slug());
        ContextMenu menu = new ContextMenu(opener);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("platform.backup"), click -> backUp.accept(row));
        if (row.disabled()) {
            menu.addItem(getTranslation("platform.enable"), click -> open.accept(row));
        } else {
            menu.addItem(getTranslation("platform.disable.ask"), click -> shut.accept(row));
        }
        return opener;
    }
}
