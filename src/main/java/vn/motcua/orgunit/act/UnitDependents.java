package vn.motcua.orgunit.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * For modules whose things are at units: what is open there when a unit ends, and how each goes on or ends. Asked and
 * told by the act that ends the unit, in its transaction; whoever may end units may see all that is named.
 */
@NamedInterface("act")
public interface UnitDependents {

    /** Who comes first: places before counters, counters before people. */
    int order();

    /**
     * What is at the unit on a day or later and has no end before it.
     *
     * @param on first day on which the unit is no more
     */
    List<OpenItem> open(UUID unit, LocalDate on);

    /**
     * Gives each thing its place or its end. Nothing is deleted: what ends has its last day, what goes on elsewhere
     * begins there on the day.
     *
     * @param own answers to what {@link #open} named, one for each
     * @throws vn.motcua.shared.PortalException when an answer cannot be carried out: says which, and what to do
     */
    void settle(UnitEnd end, List<Settled> own);

    /** Kinds of things that go on at the unit again when its end is taken back; others stay as they were settled. */
    default Set<String> comingBack() {
        return Set.of();
    }

    /**
     * The unit goes on, for its end was recorded by mistake: puts things back where that is still possible. What has been
     * moved or changed since stays as it is.
     *
     * @param own of the kinds that come back
     * @return those that did
     */
    default List<Settled> takeBack(UnitEnd end, List<Settled> own) {
        return List.of();
    }
}
