package vn.motcua.catalogue.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.rule.OpenPoint.Kind;
import vn.motcua.procedure.content.Level;

/** What a version still lacks before it can be submitted, or should not be submitted without. */
public final class Completeness {

    /**
     * A procedure on the first list.
     *
     * @param offered where it is offered; empty for all levels of the procedure
     * @param levels at which it is carried out
     * @param inForce whether the procedure is in force
     * @param alreadyThere whether it is a supplement's, and the province's catalogue has it
     * @param places at which alone it is offered
     */
    public record Offer(
            String name,
            Set<TransferTask> tasks,
            ServiceForm form,
            List<Level> offered,
            List<Level> levels,
            boolean inForce,
            boolean alreadyThere,
            List<Place> places) {

        private List<Level> reached() {
            return offered.isEmpty() ? levels : offered;
        }
    }

    /**
     * @param unit that it is, or belongs to; null where it belongs to the province
     * @param gone whether it is no more
     */
    public record Place(@Nullable UUID unit, boolean gone) {}

    /** A procedure on the second list. */
    public record Refusal(String name, ExclusionReason reason, String note, boolean confirmed) {}

    /** A unit at which something should be offered. */
    public record Unit(UUID id, String name, Level level) {}

    private final List<OpenPoint> points = new ArrayList<>();

    private Completeness() {}

    /**
     * @param neither how many procedures are in neither list
     * @param someOfThem a few of their names
     * @param units at which something should be offered; none for a supplement
     */
    public static List<OpenPoint> check(
            List<Offer> offers, List<Refusal> refusals, long neither, List<String> someOfThem, List<Unit> units) {
        Completeness check = new Completeness();
        check.offers(Kind.NO_TASK, offers, offer -> offer.tasks().isEmpty());
        check.offers(
                Kind.CONTRADICTION,
                offers,
                offer -> !offer.tasks().isEmpty()
                        && !TaskRule.problems(offer.tasks(), offer.form()).isEmpty());
        check.offers(Kind.NOT_IN_FORCE, offers, offer -> !offer.inForce());
        check.offers(Kind.WRONG_LEVEL, offers, offer -> !offer.levels().containsAll(offer.offered()));
        check.offers(Kind.PLACE_GONE, offers, offer -> offer.places().stream().anyMatch(Place::gone));
        check.refusals(Kind.UNCONFIRMED, refusals, refusal -> !refusal.confirmed());
        check.refusals(
                Kind.NO_REASON,
                refusals,
                refusal -> refusal.confirmed()
                        && refusal.reason() == ExclusionReason.OTHER
                        && refusal.note().isEmpty());
        if (neither > 0) {
            check.points.add(new OpenPoint(Kind.NEITHER, neither, someOfThem));
        }
        check.names(Kind.UNIT_WITHOUT, without(units, offers).map(Unit::name).toList());
        check.offers(Kind.ALREADY_THERE, offers, Offer::alreadyThere);
        return List.copyOf(check.points);
    }

    /** Units at which nothing is offered: neither everywhere at their level, nor at them alone. */
    private static Stream<Unit> without(List<Unit> units, List<Offer> offers) {
        Set<Level> everywhere = new HashSet<>();
        Set<UUID> named = new HashSet<>();
        for (Offer offer : offers) {
            if (offer.places().isEmpty()) {
                everywhere.addAll(offer.reached());
            }
            offer.places().stream().filter(place -> place.unit() != null).forEach(place -> named.add(place.unit()));
        }
        return units.stream().filter(unit -> !everywhere.contains(unit.level()) && !named.contains(unit.id()));
    }

    private void offers(Kind kind, List<Offer> offers, Predicate<Offer> test) {
        names(kind, offers.stream().filter(test).map(Offer::name).toList());
    }

    private void refusals(Kind kind, List<Refusal> refusals, Predicate<Refusal> test) {
        names(kind, refusals.stream().filter(test).map(Refusal::name).toList());
    }

    private void names(Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            points.add(new OpenPoint(
                    kind, names.size(), names.stream().limit(OpenPoint.EXAMPLES).toList()));
        }
    }
}
