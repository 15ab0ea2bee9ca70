package vn.motcua.audit.ui;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where things have a page. The pages belong to other modules, so what stands here are addresses and not classes. */
final class Addresses {

    private static final Map<String, String> PAGES = Map.of(
            "agreement", "units/agreements/",
            "blocker", "units/blockers/",
            "catalogue", "catalogues/",
            "counter", "counters/",
            "decision", "decisions/",
            "employee", "employees/",
            "handover", "handovers/",
            "procedure", "procedures/",
            "unit", "unit/");

    private Addresses() {}

    /** Empty where there is no page for such a thing. */
    static Optional<String> of(String subjectType, UUID subjectId) {
        return Optional.ofNullable(PAGES.get(subjectType))
                .map(page -> page + subjectId)
                .filter(page ->
                        RouteConfiguration.forSessionScope().getRoute(page).isPresent());
    }
}
