package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import vn.motcua.account.AccountFilter;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.security.Person;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.FilteredList;
import vn.motcua.ui.SearchField;

/** The accounts with search and filters; loads only what is seen. */
class AccountList extends FilteredList<AccountRow> {

    private final transient AccountService accounts;
    private final AccountGrid grid;
    private final SearchField search;
    private final Select<AccountState> state = new Select<>();
    private final Checkbox onlyProblems;

    /** @param mayWrite false while the screens speak for another day than today */
    AccountList(AccountService accounts, Person person, boolean mayWrite) {
        this.accounts = accounts;
        search = new SearchField(getTranslation("account.search"), getTranslation("account.search.hint"), this::filter);
        search.setId("search-accounts");
        choice(state, "account.state", "account.every-state", "account.state.", AccountState.values());
        onlyProblems = new Checkbox(getTranslation("account.only-problems"), change -> filter());
        onlyProblems.setId("only-problems");
        grid = new AccountGrid(accounts, person, mayWrite, this::refresh);
        build(search, state, onlyProblems);
    }

    @Override
    protected Grid<AccountRow> grid() {
        return grid;
    }

    @Override
    protected void set(QueryParameters query) {
        search.setValue(Address.text(query, "q"));
        state.setValue(Address.oneOf(query, "state", AccountState.class));
        onlyProblems.setValue(!Address.text(query, "problems").isEmpty());
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "q", search.getValue(),
                "state", state.getValue() == null ? "" : state.getValue().name(),
                "problems", onlyProblems.getValue() ? "1" : "");
    }

    @Override
    protected void filtered() {
        Address.replace(UI.getCurrent(), AccountsView.PATH, filters());
    }

    @Override
    protected List<AccountRow> find(int offset, int limit) {
        return accounts.list(wanted(), offset, limit);
    }

    @Override
    protected long count() {
        return accounts.count(wanted());
    }

    @Override
    protected String counted(long rows) {
        return getTranslation("account.count", rows);
    }

    @Override
    protected Object id(AccountRow row) {
        return row.id();
    }

    private AccountFilter wanted() {
        return new AccountFilter(search.getValue(), state.getValue(), onlyProblems.getValue());
    }

    @Override
    protected Component emptyState() {
        if (wanted().equals(AccountFilter.ALL)) {
            return new EmptyState(VaadinIcon.KEY, getTranslation("account.empty"));
        }
        return new EmptyState(
                VaadinIcon.SEARCH, getTranslation("account.none-found"), showAll(getTranslation("account.show-all")));
    }
}
