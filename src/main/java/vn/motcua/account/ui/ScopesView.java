package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.drift.DriftService;
import vn.motcua.orgunit.ChargeRow;
import vn.motcua.orgunit.ChargeService;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.Cells;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.Narrow;
import vn.motcua.ui.PortalPage;

/** Who is in charge of which units and post offices; changed beside the list. */
@Route(AccountsView.PATH + "/scopes")
@RolesAllowed("PROVINCE_ADMIN")
class ScopesView extends PortalPage {

    private static final int NAMES = 3;

    private final transient ChargeService charges;
    private final transient DriftService drift;
    private final boolean mayWrite;
    private final Grid<ChargeRow> grid = new Grid<>();
    private final Div editor = new Div();

    ScopesView(ChargeService charges, DriftService drift, AsOf asOf) {
        this.charges = charges;
        this.drift = drift;
        this.mayWrite = asOf.isToday();
        heading(t("nav.accounts"));
        lead(t(mayWrite ? "account.scopes.lead" : "account.lead.not-today"));
        Button add = new Button(t("account.scopes.add"), VaadinIcon.PLUS.create(), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add-scope");
        add.setVisible(mayWrite);
        actions(add);
        columns();
        add(new AccountTabs(ScopesView.class), editor, grid);
        refresh();
    }

    private void columns() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(t("account.tab.scopes"));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.USERS, t("account.scopes.empty")));
        grid.addComponentColumn(this::person).setHeader(t("account.username")).setFlexGrow(2);
        var units = grid.addComponentColumn(row -> Cells.twoLines(places(row.units()), ""))
                .setHeader(t("account.scopes.units"))
                .setFlexGrow(3);
        var offices = grid.addComponentColumn(row -> Cells.twoLines(places(row.postOffices()), ""))
                .setHeader(t("account.scopes.post-offices"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::button).setAutoWidth(true).setFlexGrow(0);
        Narrow.adapt(grid, narrow -> {
            units.setVisible(!narrow);
            offices.setVisible(!narrow);
            grid.getElement().setAttribute("data-narrow", narrow);
        });
    }

    private Component person(ChargeRow row) {
        Div cell = Cells.twoLines(row.username(), "");
        Div onPhone = new Div(List.of(row.units(), row.postOffices()).stream()
                .map(this::places)
                .filter(text -> !text.equals("–"))
                .collect(Collectors.joining("; ")));
        onPhone.addClassNames("cell-sub", "narrow-only");
        cell.add(onPhone);
        return cell;
    }

    /** The first few by name, the rest by number. */
    private String places(List<ChargeRow.Place> places) {
        String names = places.stream().limit(NAMES).map(ChargeRow.Place::name).collect(Collectors.joining(", "));
        return places.isEmpty()
                ? "–"
                : places.size() <= NAMES ? names : names + " " + t("account.scopes.more", places.size() - NAMES);
    }

    private Component button(ChargeRow row) {
        Button change = new Button(t("account.scopes.change"), click -> edit(row));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(t("account.scopes.change") + ": " + row.username());
        change.setId("change-" + row.username());
        change.setVisible(mayWrite);
        return change;
    }

    private void edit(@Nullable ChargeRow row) {
        editor.removeAll();
        editor.add(new ScopeForm(charges, row == null ? drift.members() : List.of(), row, this::refresh));
        editor.scrollIntoView();
    }

    private void refresh() {
        editor.removeAll();
        grid.setItems(charges.list());
    }
}
