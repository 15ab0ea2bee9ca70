package vn.motcua.ui.item;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.motcua.shared.PortalException;

/** Which thing an address names by its key. */
public final class ItemAddress {

    private ItemAddress() {}

    /**
     * The thing that an address names; empty where it names none, where what it names is no key, and where the person sees
     * no such thing.
     *
     * @param parameter of the route
     * @param get by key; refuses what the person does not see with a {@link PortalException}
     */
    public static <T> Optional<T> named(BeforeEnterEvent event, String parameter, Function<UUID, T> get) {
        try {
            return event.getRouteParameters()
                    .get(parameter)
                    .map(UUID::fromString)
                    .map(get);
        } catch (IllegalArgumentException | PortalException none) {
            return Optional.empty();
        }
    }

    /** Shows what an address names, or that there is no such page. */
    public static <T> void show(BeforeEnterEvent event, Optional<T> named, Consumer<T> show) {
        named.ifPresentOrElse(show, () -> event.rerouteToError(NotFoundException.class));
    }
}
