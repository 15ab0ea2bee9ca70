package vn.motcua.transfer.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.orgunit.UnitFilter;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.StandingFilter;
import vn.motcua.transfer.TransferStage;
import vn.motcua.ui.Address;

/** How an address names the units that the list shows: {@code units?q=son&kind=COMMUNE&stage=PILOT}. */
final class StandingAddress {

    static final String PATH = "units";

    private static final String SEARCH = "q";
    private static final String KIND = "kind";
    private static final String STAGE = "stage";

    private StandingAddress() {}

    static StandingFilter filter(QueryParameters query) {
        UnitFilter units =
                new UnitFilter(Address.text(query, SEARCH), Address.oneOf(query, KIND, UnitKind.class), null);
        return new StandingFilter(units, Address.oneOf(query, STAGE, TransferStage.class));
    }

    static Map<String, String> parameters(StandingFilter filter) {
        return Map.of(SEARCH, filter.units().query(), KIND, name(filter.units().kind()), STAGE, name(filter.stage()));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
