package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.security.Person;
import vn.motcua.ui.Cells;
import vn.motcua.ui.Narrow;

/** One account a row, with what can be done about it. */
class AccountGrid extends Grid<AccountRow> {

    private final transient AccountService accounts;
    private final transient Person person;
    private final boolean mayWrite;
    private final transient SerializableRunnable changed;
    private boolean narrow;

    AccountGrid(AccountService accounts, Person person, boolean mayWrite, SerializableRunnable changed) {
        this.accounts = accounts;
        this.person = person;
        this.mayWrite = mayWrite;
        this.changed = changed;
        addClassName("grid-tall");
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("nav.accounts"));
        addComponentColumn(this::employee)
                .setHeader(getTranslation("account.column.employee"))
                .setFlexGrow(4);
        var username = addComponentColumn(row -> Cells.twoLines(row.username(), row.email()))
                .setHeader(getTranslation("account.username"))
                .setFlexGrow(3);
        var state = addComponentColumn(this::state)
                .setHeader(getTranslation("account.state"))
                .setFlexGrow(4);
        var requested = addComponentColumn(row -> Cells.twoLines(
                        row.requester().isEmpty() ? "–" : row.requester(),
                        row.requestedBy().isEmpty() ? "" : Moments.text(row.requestedAt())))
                .setHeader(getTranslation("account.requested"))
                .setWidth("11rem")
                .setFlexGrow(0);
        var acts = addComponentColumn(this::buttons)
                .setHeader(getTranslation("account.column.acts"))
                .setWidth("15rem")
                .setFlexGrow(0);
        Narrow.adapt(this, little -> {
            narrow = little;
            username.setVisible(!little);
            state.setVisible(!little);
            requested.setVisible(!little);
            acts.setVisible(!little);
            getElement().setAttribute("data-narrow", little);
            getDataProvider().refreshAll();
        });
    }

    private Component employee(AccountRow row) {
        // The page belongs to another module, which names its address and not its class.
        Anchor link = new Anchor("employees/" + row.employeeId(), row.employeeName());
        link.setRouterIgnore(false);
        link.addClassName("cell-name");
        Div place = new Div(row.employeeCode() + " · " + row.postOfficeName());
        place.addClassName("cell-sub");
        Div cell = new Div(link, place);
        cell.addClassName("cell-wrap");
        // Not merely hidden where there is room: a button stands once on a page.
        if (narrow) {
            Div name = new Div(row.username());
            name.addClassName("cell-sub");
            cell.add(name, state(row), buttons(row));
        }
        return cell;
    }

    private Component state(AccountRow row) {
        Div cell = new Div(new StatePill(row.state()));
        cell.addClassName("cell-wrap");
        String more = row.problem() != null ? getTranslation(row.problem() + ".short") : row.reason();
        if (!more.isEmpty()) {
            Div sub = new Div(more);
            sub.addClassName("cell-sub");
            cell.add(sub);
        }
        if (row.state().open() && !row.onDuty()) {
            Div sub = new Div(getTranslation("account.no-duty.short"));
            sub.addClassName("cell-sub");
            cell.add(sub);
        }
        return cell;
    }

    /** Decisions stand in the list; what is rarer, on the employee's page. */
    private Component buttons(AccountRow row) {
        boolean decides = row.state() == AccountState.REQUESTED;
        boolean stuck = row.state().working() && row.problem() != null;
        return mayWrite && (decides || stuck) ? new AccountButtons(accounts, row, person, changed) : new Div();
    }
}
