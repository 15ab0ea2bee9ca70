package vn.motcua.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.CatalogueRow;
import vn.motcua.catalogue.CatalogueService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.security.Role;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Formats;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.PortalPage;

/** The versions of the province's catalogue, newest first. */
@Route("catalogues")
@Menu(title = "nav.catalogues", order = 20, icon = "vaadin:clipboard-check")
@RolesAllowed({"PROVINCE_ADMIN", "APPROVER", "UNIT_OFFICER", "POST_MANAGER", "LEADER", "COUNTER_STAFF"})
class CataloguesView extends PortalPage {

    private final transient AsOf asOf;

    CataloguesView(CatalogueService catalogues, CurrentPerson person, AsOf asOf) {
        this.asOf = asOf;
        heading(t("nav.catalogues"));
        lead(t("catalogue.list.lead"));
        boolean author = person.require().is(Role.PROVINCE_ADMIN);
        Button create = new Button(t("catalogue.new"), VaadinIcon.PLUS.create(), click -> newDraft(catalogues));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setId("new-draft");
        create.setEnabled(asOf.isToday());
        if (author) {
            actions(create);
        }
        List<CatalogueRow> rows = catalogues.list();
        add(
                rows.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CLIPBOARD_CHECK,
                                t(author ? "catalogue.list.empty" : "catalogue.list.empty-reader"))
                        : grid(rows));
    }

    private void newDraft(CatalogueService catalogues) {
        new NewDraftDialog((title, likeInForce) -> {
                    var id = catalogues.draft(title, likeInForce);
                    UI.getCurrent().navigate(CatalogueView.class, CatalogueView.parameters(id));
                })
                .open();
    }

    private Grid<CatalogueRow> grid(List<CatalogueRow> rows) {
        LocalDate day = asOf.day();
        Grid<CatalogueRow> grid = new Grid<>();
        grid.setItems(rows);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(t("nav.catalogues"));
        grid.addComponentColumn(this::name)
                .setHeader(t("catalogue.column.title"))
                .setFlexGrow(3);
        grid.addComponentColumn(row -> Standing.of(row, day))
                .setHeader(t("catalogue.column.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var entries = grid.addColumn(CatalogueRow::entries)
                .setHeader(t("catalogue.column.entries"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var decision = grid.addComponentColumn(row -> Cells.twoLines(
                        row.decisionNumber() == null ? "" : row.decisionNumber(), Formats.day(row.decisionDate())))
                .setHeader(t("catalogue.column.decision"))
                .setFlexGrow(1);
        var effective = grid.addColumn(this::effective)
                .setHeader(t("catalogue.column.effective"))
                .setFlexGrow(1);
        Narrow.adapt(grid, narrow -> {
            entries.setVisible(!narrow);
            decision.setVisible(!narrow);
            effective.setVisible(!narrow);
        });
        return grid;
    }

    private Component name(CatalogueRow row) {
        Div cell = new Div(new Anchor("catalogues/" + row.id(), t("catalogue.one", row.number())));
        Div title = new Div();
        title.setText(row.title());
        title.addClassName("cell-sub");
        cell.add(title);
        cell.addClassName("cell-wrap");
        return cell;
    }

    private String effective(CatalogueRow row) {
        if (row.effectiveFrom() == null) {
            return "";
        }
        return row.supersededOn() == null
                ? t("catalogue.effective.from", row.effectiveFrom())
                : t("catalogue.effective.span", row.effectiveFrom(), row.supersededOn());
    }
}
