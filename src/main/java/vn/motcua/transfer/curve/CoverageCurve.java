package vn.motcua.transfer.curve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.orgunit.UnitKind;
import vn.motcua.transfer.Coverage;

/**
 * How many units of a kind have handed over, day by day: a step on each day on which their number, or that of all units,
 * changes.
 *
 * @param steps in the order of their days, one a day at most
 */
public record CoverageCurve(UnitKind kind, List<Step> steps) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * From this day on.
     *
     * @param done units that have handed over
     * @param total all units that there are
     */
    public record Step(LocalDate day, long done, long total) {

        public Coverage coverage() {
            return new Coverage(done, total);
        }
    }

    /**
     * By how much numbers change on a day.
     *
     * @param done units that hand over, less those that no longer do
     * @param total units that begin, less those that end
     */
    public record Change(LocalDate day, long done, long total) {}

    public CoverageCurve {
        steps = List.copyOf(steps);
    }

    /** Adds changes up, in whatever order they come. */
    public static CoverageCurve of(UnitKind kind, List<Change> changes) {
        Map<LocalDate, Change> byDay = new TreeMap<>();
        changes.forEach(change -> byDay.merge(
                change.day(),
                change,
                (one, other) -> new Change(one.day(), one.done() + other.done(), one.total() + other.total())));
        List<Step> steps = new ArrayList<>();
        long done = 0;
        long total = 0;
        for (Change change : byDay.values()) {
            done += change.done();
            total += change.total();
            if (change.done() != 0 || change.total() != 0) {
                steps.add(new Step(change.day(), done, total));
            }
        }
        return new CoverageCurve(kind, steps);
    }

    /** As of a day; 0 of 0 before there was any unit. */
    public Coverage at(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Step::coverage)
                .orElseGet(() -> new Coverage(0, 0));
    }

    /** The first day on which any unit has handed over. */
    public Optional<LocalDate> begin() {
        return steps.stream().filter(step -> step.done() > 0).map(Step::day).findFirst();
    }

    /**
     * Since when, without a break until a day, a share of the units has handed over; empty where it has not that day.
     *
     * @param share in percent
     */
    public Optional<LocalDate> reached(BigDecimal share, LocalDate day) {
        LocalDate since = null;
        for (Step step : steps) {
            if (step.day().isAfter(day)) {
                break;
            }
            boolean met = step.total() > 0 && step.done() >= needed(share, step.total());
            since = met ? since == null ? step.day() : since : null;
        }
        return Optional.ofNullable(since);
    }

    /**
     * How many units a share is: the least number that is not below it.
     *
     * @param share in percent
     */
    public static long needed(BigDecimal share, long total) {
        return share.multiply(BigDecimal.valueOf(total))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
