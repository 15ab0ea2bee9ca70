package vn.motcua.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of a list, kept in the page's address so that a link shows the same list. */
public final class Address {

    private Address() {}

    /**
     * Rewrites the address without going there. A change of the day, which opens the page again, keeps it.
     *
     * @param filters what is empty is left out of the address
     */
    public static void replace(UI ui, String path, Map<String, String> filters) {
        Map<String, String> chosen = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        Location location = new Location(path, QueryParameters.simple(chosen));
        ui.getPage().getHistory().replaceState(null, location);
        ui.getInternals().setLocationForRefresh(location);
    }

    /** "" where the address does not say. */
    public static String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    /** Null where the address does not say, or says something that does not exist. */
    public static <E extends Enum<E>> @Nullable E oneOf(QueryParameters query, String name, Class<E> type) {
        String text = text(query, name);
        return Stream.of(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
