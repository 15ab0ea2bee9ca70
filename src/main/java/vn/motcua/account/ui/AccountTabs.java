package vn.motcua.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** From the accounts to who is in charge of what, and to the comparison with the sign-in server. */
class AccountTabs extends Nav {

    /** @param here the view on which they stand */
    AccountTabs(Class<? extends Component> here) {
        addClassName("switch");
        getElement().setAttribute("aria-label", getTranslation("nav.accounts"));
        add(
                link("account.tab.accounts", AccountsView.class, here),
                link("account.tab.scopes", ScopesView.class, here),
                link("account.tab.drift", DriftView.class, here));
    }

    private RouterLink link(String key, Class<? extends Component> there, Class<? extends Component> here) {
        RouterLink link = new RouterLink(getTranslation(key), there);
        if (there == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
