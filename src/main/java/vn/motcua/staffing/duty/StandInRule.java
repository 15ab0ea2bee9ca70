package vn.motcua.staffing.duty;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.PortalException;

/** Who may stand at a counter in another's place, and who of them had best be asked first. */
public final class StandInRule {

    /** In which way somebody is at hand, from the nearest on. */
    public enum Nearness {
        /** Assigned as a reserve of this very counter. */
        RESERVE_HERE,
        /** Assigned as a reserve of another counter of the same one-stop point. */
        RESERVE_AT_POINT,
        /** Assigned as a reserve elsewhere. */
        RESERVE_ELSEWHERE,
        /** At no counter in these mornings and afternoons. */
        FREE
    }

    /** Why somebody cannot come. */
    public enum Refusal {
        NOT_EMPLOYED,
        AWAY,
        BUSY,
        UNTRAINED
    }

    /**
     * Somebody of the post office, as far as it matters for the mornings and afternoons in question.
     *
     * @param employed in service on all of the days
     * @param away absent in one of them
     * @param busyAt the counter where they stand in one of them; null for none
     * @param sessions how many mornings and afternoons they stand at counters in the week anyway
     */
    public record Person(
            UUID id,
            String name,
            boolean trained,
            boolean employed,
            boolean away,
            @Nullable String busyAt,
            Nearness nearness,
            int sessions) {

        /** Null where nothing is in the way. */
        public @Nullable Refusal refusal() {
            if (!employed) {
                return Refusal.NOT_EMPLOYED;
            }
            if (!trained) {
                return Refusal.UNTRAINED;
            }
            if (away) {
                return Refusal.AWAY;
            }
            return busyAt == null ? null : Refusal.BUSY;
        }
    }

    private StandInRule() {}

    /** Those who can come: the nearest first, then who works least that week, then as given. */
    public static List<Person> best(List<Person> people) {
        return people.stream()
                .filter(person -> person.refusal() == null)
                .sorted(Comparator.comparing(Person::nearness).thenComparing(Person::sessions))
                .toList();
    }

    /** @throws PortalException {@code standin.refused.…}, which says why somebody cannot come */
    public static void check(Person person) {
        Refusal refusal = person.refusal();
        if (refusal != null) {
            String where = person.busyAt() == null ? "" : person.busyAt();
            throw PortalException.conflict("standin.refused." + refusal, person.name(), where);
        }
    }
}
