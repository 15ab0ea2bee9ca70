package vn.motcua.walls;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.RouteRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import vn.motcua.testing.QueryCount;

/** The portal's screens without a browser: each visit is a session and a window of its own. */
@Component
class ScreenDoor implements DisposableBean {

    /** Pages that say only that there is nothing here, or whom or where to be first. */
    private static final Set<String> NOTHING = Set.of("NotFoundPage", "LoginView", "NoProvinceView");

    private final ApplicationContext context;
    private final SecurityContextHolderStrategy security;
    private SecuredBrowserlessApplicationContext<Authentication> vaadin;

    ScreenDoor(ApplicationContext context, SecurityContextHolderStrategy security) {
        this.context = context;
        this.security = security;
    }

    /** The screens' own register of addresses. */
    RouteRegistry routes() {
        try (var user = vaadin().newUser();
                var window = user.newWindow()) {
            window.activate();
            return window.getUI().getInternals().getRouter().getRegistry();
        }
    }

    private synchronized SecuredBrowserlessApplicationContext<Authentication> vaadin() {
        if (vaadin == null) {
            vaadin = SpringBrowserlessApplicationContext.createSecured(context, "vn.motcua");
        }
        return vaadin;
    }

    /**
     * Everything that somebody can read at an address, in lists too beyond what a window shows.
     *
     * @param who null for nobody
     * @throws AccessDeniedException with the text of the page, when it is the one that says that there is nothing, or
     *     the sign-in
     */
    String open(Authentication who, String address) {
        return visit(who, (ui, window) -> {
            List<HasElement> chain = go(ui, window, address);
            StringJoiner text = new StringJoiner("\n");
            // The outermost, which holds the others.
            read(chain.getLast().getElement(), text);
            String page = chain.getFirst().getClass().getSimpleName();
            if (NOTHING.contains(page)) {
                throw new AccessDeniedException(page + "\n" + text);
            }
            if (chain.getFirst() instanceof HasErrorParameter<?>) {
                // The page of tests repeats the address, which the caller knows.
                throw new IllegalStateException(
                        page + "\n" + text.toString().replaceAll("[^\\s]*" + lastPart(address) + "[^\\s]*", "…"));
            }
            return page + "\n" + text;
        });
    }

    /**
     * Goes from one address to the next in one window, each time from a page that is no part of the portal's layout, and
     * asks for the first rows of every list there, as a browser does.
     *
     * @param addresses by name
     * @return by name, the statements that were sent to the database
     */
    Map<String, List<String>> statements(Authentication who, Map<String, String> addresses) {
        Map<String, List<String>> sent = new HashMap<>();
        visit(who, (ui, window) -> {
            for (var each : addresses.entrySet()) {
                go(ui, window, "choose");
                try {
                    sent.put(each.getKey(), QueryCount.of(() -> firstRows(go(ui, window, each.getValue()))));
                } catch (RuntimeException e) {
                    throw new IllegalStateException(each.getValue() + " for " + who.getName(), e);
                }
            }
            return "";
        });
        return sent;
    }

    private static int firstRows(List<HasElement> chain) {
        if (chain.getFirst() instanceof HasErrorParameter<?>) {
            throw new IllegalStateException("No such screen");
        }
        List<Grid<?>> lists = lists(chain.getLast().getElement()).toList();
        lists.forEach(list -> list.getDataCommunicator().setViewportRange(0, list.getPageSize()));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return lists.size();
    }

    private static Stream<Grid<?>> lists(Element element) {
        Stream<Grid<?>> own = element.getComponent().stream()
                .filter(part -> part instanceof Grid<?> && part.isVisible())
                .map(part -> (Grid<?>) part);
        return Stream.concat(own, element.getChildren().flatMap(ScreenDoor::lists));
    }

    /** What is done in a window. */
    private interface Visit {
        String by(UI ui, BrowserlessUIContext window) throws Exception;
    }

    private String visit(Authentication who, Visit visit) {
        SecurityContext before = security.getContext();
        try (var user = who == null ? vaadin().newUser() : vaadin().newUser(who);
                var window = user.newWindow()) {
            window.activate();
            return visit.by(window.getUI(), window);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            security.setContext(before);
        }
    }

    private static List<HasElement> go(UI ui, BrowserlessUIContext window, String address) {
        ui.navigate(path(address), query(address));
        window.roundTrip();
        List<HasElement> chain = ui.getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty()) {
            throw new AccessDeniedException("sent away to the sign-in");
        }
        return chain;
    }

    private static String lastPart(String address) {
        return Pattern.quote(path(address).replaceAll("^[^/]*/|/[^/]*$", ""));
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    private static QueryParameters query(String address) {
        return address.contains("?")
                ? QueryParameters.fromString(address.replaceAll("^[^?]*\\?", ""))
                : QueryParameters.empty();
    }

    private static void read(Element element, StringJoiner text) {
        if (element.isTextNode()) {
            text.add(element.getText());
            return;
        }
        Stream.concat(
                        element.getPropertyNames().map(element::getPropertyRaw),
                        element.getAttributeNames().map(element::getAttribute))
                // Where a file goes that somebody drops: made anew for each window.
                .map(value -> String.valueOf(value).replaceAll("VAADIN/dynamic/\\S+", "…"))
                .forEach(text::add);
        element.getComponent().filter(Grid.class::isInstance).ifPresent(grid -> rows((Grid<?>) grid, text));
        element.getChildren().forEach(child -> read(child, text));
    }

    private static void rows(Grid<?> grid, StringJoiner text) {
        if (grid instanceof TreeGrid<?> tree) {
            below(tree.getDataProvider(), null, text);
        } else {
            grid.getGenericDataView().getItems().forEach(row -> text.add(row.toString()));
        }
    }

    /** All rows of a tree, those that nobody has opened yet, too. */
    private static <T> void below(HierarchicalDataProvider<T, ?> tree, @Nullable T parent, StringJoiner text) {
        tree.fetchChildren(new HierarchicalQuery<>(null, parent)).forEach(row -> {
            text.add(row.toString());
            if (tree.hasChildren(row)) {
                below(tree, row, text);
            }
        });
    }

    @Override
    public void destroy() {
        if (vaadin != null) {
            vaadin.close();
        }
    }
}
