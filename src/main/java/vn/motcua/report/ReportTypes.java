package vn.motcua.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reports there are. */
@Component
class ReportTypes {

    private final Map<String, ReportType> types = new TreeMap<>();

    ReportTypes(ObjectProvider<ReportType> all) {
        all.forEach(type -> types.put(type.name(), type));
    }

    Optional<ReportType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Set<String> names() {
        return types.keySet();
    }
}
