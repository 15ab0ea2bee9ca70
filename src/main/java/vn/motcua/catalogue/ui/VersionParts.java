package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import vn.motcua.audit.ui.HistoryPanel;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.catalogue.draft.FirstList;
import vn.motcua.catalogue.draft.SecondList;
import vn.motcua.catalogue.entry.EntryFilter;
import vn.motcua.catalogue.ui.rows.RowsPanel;
import vn.motcua.catalogue.ui.rows.VersionLists;
import vn.motcua.catalogue.version.CatalogueRow;
import vn.motcua.procedure.ProcedureService;
import vn.motcua.ui.Address;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Formats;

/** The parts of a version behind tabs: its two lists, what is in neither, what it lacks, its history. */
class VersionParts extends Div {

    /** The parts, by which the address names them. */
    enum Part {
        THROUGH,
        NOT_THROUGH,
        UNLISTED,
        CHECK,
        HISTORY
    }

    private final transient CatalogueService catalogues;
    private final transient FirstList first;
    private final transient SecondList second;
    private final transient ProcedureService procedures;
    private final transient CatalogueRow row;
    private final transient AsOf asOf;
    private final boolean mayEdit;
    private final Map<Part, Tab> names = new EnumMap<>(Part.class);
    private final Div body = new Div();
    private Part part;

    /** @param part that is shown first */
    VersionParts(
            CatalogueService catalogues,
            FirstList first,
            SecondList second,
            ProcedureService procedures,
            CatalogueRow row,
            AsOf asOf,
            boolean mayEdit,
            Part part) {
        this.catalogues = catalogues;
        this.first = first;
        this.second = second;
        this.procedures = procedures;
        this.row = row;
        this.asOf = asOf;
        this.mayEdit = mayEdit;
        this.part = part;
        addClassName("page-content");
        body.addClassName("page-content");
        add(tabs(), body);
        fill(row);
    }

    private Tabs tabs() {
        Tabs tabs = new Tabs();
        names.clear();
        for (Part each : Part.values()) {
            if (mayEdit
                    || each == Part.THROUGH
                    || each == Part.NOT_THROUGH
                    || each == Part.HISTORY
                    || row.effectiveFrom() == null) {
                Tab tab = new Tab();
                tab.setId("part-" + each);
                names.put(each, tab);
                tabs.add(tab);
            }
        }
        name(row);
        if (!names.containsKey(part)) {
            part = Part.THROUGH;
        }
        tabs.setSelectedTab(names.get(part));
        tabs.addSelectedChangeListener(change -> {
            part = chosen(change.getSelectedTab());
            Address.replace(
                    UI.getCurrent(), "catalogues/" + row.id(), Map.of("part", part == Part.THROUGH ? "" : part.name()));
            fill(catalogues.get(row.id()));
        });
        return tabs;
    }

    private Part chosen(Tab tab) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().equals(tab))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Part.THROUGH);
    }

    /** Tabs say how many rows they hold. */
    private void name(CatalogueRow row) {
        names.forEach((each, tab) -> tab.setLabel(
                switch (each) {
                    case THROUGH -> labelled(each, row.entries());
                    case NOT_THROUGH -> labelled(each, row.exclusions());
                    case UNLISTED -> labelled(each, catalogues.countUnlisted(row.id(), EntryFilter.ALL));
                    case CHECK, HISTORY -> getTranslation("catalogue.part." + each);
                }));
    }

    private String labelled(Part each, long rows) {
        return getTranslation("catalogue.part." + each) + " (" + Formats.number(getLocale(), rows) + ")";
    }

    private void fill(CatalogueRow row) {
        body.removeAll();
        Component panel = switch (part) {
            case THROUGH -> watched(row, lists(row).through());
            case NOT_THROUGH -> watched(row, lists(row).notThrough());
            case UNLISTED -> watched(row, lists(row).unlisted(procedures.fields(asOf.day())));
            case CHECK ->
                new CheckPanel(
                        catalogues.openPoints(row.id(), asOf.today()), catalogues.withdrawn(row.id(), asOf.today()));
            case HISTORY ->
                new HistoryPanel((offset, limit) -> catalogues.history(row.id(), offset, limit), Standing.name(row));
        };
        body.add(panel);
    }

    private VersionLists lists(CatalogueRow row) {
        return new VersionLists(catalogues, first, second, row, asOf, mayEdit);
    }

    private RowsPanel<?> watched(CatalogueRow row, RowsPanel<?> panel) {
        panel.onChange(() -> name(catalogues.get(row.id())));
        return panel;
    }
}
