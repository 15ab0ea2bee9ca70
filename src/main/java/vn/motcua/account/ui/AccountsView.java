package vn.motcua.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.motcua.account.AccountService;
import vn.motcua.security.CurrentPerson;
import vn.motcua.ui.AsOf;
import vn.motcua.ui.PortalPage;

/** The accounts of the counter staff: what waits for a decision, and how far each has come. */
@Route(AccountsView.PATH)
@Menu(title = "nav.accounts", order = 45, icon = "vaadin:key")
@RolesAllowed("PROVINCE_ADMIN")
class AccountsView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "accounts";

    private final AccountList list;

    AccountsView(AccountService accounts, CurrentPerson person, AsOf asOf) {
        heading(t("nav.accounts"));
        lead(t(asOf.isToday() ? "account.lead" : "account.lead.not-today"));
        list = new AccountList(accounts, person.require(), asOf.isToday());
        add(new AccountTabs(AccountsView.class), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation().getQueryParameters());
        list.refresh();
    }
}
