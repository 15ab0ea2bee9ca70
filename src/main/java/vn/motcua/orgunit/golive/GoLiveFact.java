package vn.motcua.orgunit.golive;

import java.util.List;

/**
 * What is there for a condition, and what is not, by the names that people know.
 *
 * @param there such as the counters that have a main person
 * @param lacking such as the counters that have none
 */
public record GoLiveFact(GoLiveCondition condition, List<String> there, List<String> lacking) {

    public GoLiveFact {
        there = List.copyOf(there);
        lacking = List.copyOf(lacking);
    }

    /** Whether the condition is met: enough is there, and nothing lacks. */
    public boolean met() {
        return lacking.isEmpty() && there.size() >= condition.atLeast();
    }
}
