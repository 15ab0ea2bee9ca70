package vn.motcua.orgunit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.orgunit.history.UnitHistory;
import vn.motcua.orgunit.history.UnitPage;
import vn.motcua.shared.Period;
import vn.motcua.ui.Address;
import vn.motcua.ui.Formats;
import vn.motcua.ui.item.ItemAddress;

/** Where units have their pages, and how an address names what the tree shows. */
@NamedInterface("ui")
public final class UnitAddress {

    /** The tree. */
    public static final String TREE = "units/tree";
    /** Where a unit is founded. */
    public static final String FOUND = "units/found";

    private static final String SEARCH = "q";
    private static final String KIND = "kind";
    private static final String CLOSED = "closed";
    private static final String SHAPE = "as";
    private static final String TABLE = "table";

    private UnitAddress() {}

    /** What the tree shows. */
    record Shown(UnitFilter filter, boolean closed, boolean table) {}

    /** Of the page of a unit. */
    public static String page(UUID unit) {
        return "unit/" + unit;
    }

    /** @param part of the page, as {@link UnitPart#name} says; "" for the first */
    static String page(UUID unit, String part) {
        return part.isEmpty() ? page(unit) : page(unit) + "?tab=" + part;
    }

    /** A way to the page of a unit. */
    public static Anchor link(UUID unit, String name) {
        return link(page(unit), name);
    }

    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        // As links between screens are: the page stays, its content changes.
        link.setRouterIgnore(false);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** The unit that an address names, for a day; empty when there is none here. */
    public static Optional<UnitPage> named(BeforeEnterEvent event, UnitHistory units, LocalDate day) {
        return ItemAddress.named(event, "unit", id -> units.page(id, day));
    }

    /** First and last day, such as "01/01/2004 – 30/06/2025". */
    public static String span(Period period) {
        LocalDate to = period.to();
        return Formats.day(period.from()) + " – " + (to == null ? "…" : Formats.day(to.minusDays(1)));
    }

    static Shown shown(QueryParameters query) {
        return new Shown(
                new UnitFilter(Address.text(query, SEARCH), Address.oneOf(query, KIND, UnitKind.class), null),
                !Address.text(query, CLOSED).isEmpty(),
                TABLE.equals(Address.text(query, SHAPE)));
    }

    static Map<String, String> parameters(Shown shown) {
        return Map.of(
                SEARCH,
                shown.filter().query(),
                KIND,
                name(shown.filter().kind()),
                CLOSED,
                shown.closed() ? "yes" : "",
                SHAPE,
                shown.table() ? TABLE : "");
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
