package vn.motcua.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.security.Person;

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

    /** Those that a person may ask for and read. */
    Set<String> of(Person person) {
        return names(type -> readable(type, person));
    }

    /** Those that a person may not even see in the archive. */
    Set<String> hiddenFrom(Person person) {
        return names(type -> !readable(type, person));
    }

    static boolean readable(ReportType type, Person person) {
        return type.readers().stream().anyMatch(person::is);
    }

    private Set<String> names(Predicate<ReportType> which) {
        return types.values().stream()
                .filter(which)
                .map(ReportType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
