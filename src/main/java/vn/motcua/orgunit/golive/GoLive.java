package vn.motcua.orgunit.golive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The gate before {@code TRANSFERRED}: open when each condition that somebody speaks of is met.
 *
 * @param facts one a condition, in the order of the conditions
 */
public record GoLive(List<GoLiveFact> facts) {

    public GoLive {
        facts = List.copyOf(facts);
    }

    /** Puts together what the modules know; where two speak of one condition, both must be content. */
    public static GoLive of(Collection<GoLiveFact> known) {
        Map<GoLiveCondition, List<GoLiveFact>> byCondition =
                known.stream().collect(Collectors.groupingBy(GoLiveFact::condition, TreeMap::new, Collectors.toList()));
        return new GoLive(byCondition.values().stream()
                .map(facts -> facts.size() == 1 ? facts.getFirst() : joined(facts))
                .sorted(Comparator.comparing(GoLiveFact::condition))
                .toList());
    }

    private static GoLiveFact joined(List<GoLiveFact> facts) {
        return new GoLiveFact(
                facts.getFirst().condition(),
                facts.stream().flatMap(fact -> fact.there().stream()).toList(),
                facts.stream().flatMap(fact -> fact.lacking().stream()).toList());
    }

    /** Whether the unit may go over. */
    public boolean open() {
        return missing().isEmpty();
    }

    /** What is not met. */
    public List<GoLiveFact> missing() {
        return facts.stream().filter(fact -> !fact.met()).toList();
    }
}
