package vn.motcua.ui.item;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import vn.motcua.ui.Address;

/** The tabs above one thing: the thing itself and its history, which has an address of its own. */
public final class ItemTabs extends Nav {

    private static final String TAB = "tab";
    private static final String HISTORY = "history";

    /**
     * @param caption key of the name of the first tab
     * @param item that the page shows
     * @param history whether the page shows the history
     */
    public ItemTabs(String caption, Class<? extends Component> page, RouteParameters item, boolean history) {
        RouterLink first = tab(caption, page, item, !history);
        RouterLink second = tab("audit.history", page, item, history);
        second.setQueryParameters(QueryParameters.of(TAB, HISTORY));
        second.setId(HISTORY + "-tab");
        add(first, second);
        addClassName("switch");
        getElement().setAttribute("aria-label", getTranslation(caption));
    }

    /** Whether an address asks for the history. */
    public static boolean history(BeforeEnterEvent event) {
        return HISTORY.equals(Address.text(event.getLocation().getQueryParameters(), TAB));
    }

    private RouterLink tab(String caption, Class<? extends Component> page, RouteParameters item, boolean here) {
        RouterLink tab = new RouterLink(getTranslation(caption), page, item);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
