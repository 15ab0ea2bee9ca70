package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.motcua.account.AccountFilter;
import vn.motcua.account.AccountRow;
import vn.motcua.account.AccountService;
import vn.motcua.account.AccountState;
import vn.motcua.security.Person;
import vn.motcua.ui.Address;
import vn.motcua.ui.EmptyState;
import vn.motcua.ui.SearchField;

/** The accounts with search and filters; loads only what is seen. */
class AccountList extends Div {

    private final transient AccountService accounts;
    private final AccountGrid grid;
    private final SearchField search;
    private final Select<AccountState> state = new Select<>();
    private final Checkbox onlyProblems;
    private final Span count = new Span();
    private boolean restoring;

    /** @param mayWrite false while the screens speak for another day than today */
    AccountList(AccountService accounts, Person person, boolean mayWrite) {
        this.accounts = accounts;
        addClassName("panel");
        search = new SearchField(getTranslation("account.search"), getTranslation("account.search.hint"), this::filter);
        search.setId("search-accounts");
        String every = getTranslation("account.every-state");
        state.setAriaLabel(getTranslation("account.state"));
        state.setPlaceholder(every);
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(every);
        state.setItems(AccountState.values());
        state.setItemLabelGenerator(value -> value == null ? every : getTranslation("account.state." + value));
        state.addValueChangeListener(change -> filter());
        onlyProblems = new Checkbox(getTranslation("account.only-problems"), change -> filter());
        onlyProblems.setId("only-problems");
        count.addClassName("count");
        Div filters = new Div(search, state, onlyProblems, count);
        filters.addClassName("filters");
        grid = new AccountGrid(accounts, person, mayWrite, this::refresh);
        grid.setItems(query -> accounts.list(wanted(), query.getOffset(), query.getLimit()).stream(), query ->
                (int) accounts.count(wanted()));
        grid.getLazyDataView().setIdentifierProvider(AccountRow::id);
        add(filters, grid);
    }

    /** Narrows the list to what an address says. */
    void restore(QueryParameters query) {
        restoring = true;
        search.setValue(Address.text(query, "q"));
        state.setValue(Address.oneOf(query, "state", AccountState.class));
        onlyProblems.setValue(!Address.text(query, "problems").isEmpty());
        restoring = false;
        refresh();
    }

    private void filter() {
        if (!restoring) {
            refresh();
            Address.replace(
                    UI.getCurrent(),
                    AccountsView.PATH,
                    Map.of(
                            "q", search.getValue(),
                            "state",
                                    state.getValue() == null
                                            ? ""
                                            : state.getValue().name(),
                            "problems", onlyProblems.getValue() ? "1" : ""));
        }
    }

    private void refresh() {
        grid.getLazyDataView().refreshAll();
        count.setText(getTranslation("account.count", accounts.count(wanted())));
        grid.setEmptyStateComponent(emptyState());
    }

    private AccountFilter wanted() {
        return new AccountFilter(search.getValue(), state.getValue(), onlyProblems.getValue());
    }

    private Component emptyState() {
        if (wanted().equals(AccountFilter.ALL)) {
            return new EmptyState(VaadinIcon.KEY, getTranslation("account.empty"));
        }
        Button all = new Button(getTranslation("account.show-all"), click -> {
            restore(QueryParameters.empty());
            filter();
        });
        return new EmptyState(VaadinIcon.SEARCH, getTranslation("account.none-found"), all);
    }
}
