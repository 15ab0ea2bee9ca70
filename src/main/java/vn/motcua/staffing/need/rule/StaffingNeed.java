package vn.motcua.staffing.need.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.staffing.need.rule.NeedAnswer.FieldNeed;
import vn.motcua.staffing.need.rule.NeedAnswer.Productivity;
import vn.motcua.staffing.need.rule.NeedAnswer.There;

/**
 * How many people a one-stop point needs, so that in its busiest hour citizens wait no longer than they should. Dossiers
 * of a day spread over the hours of both sessions; the busiest hour has more, by the peak factor. People are away for a
 * share of their time, so more are employed than stand at counters.
 */
public final class StaffingNeed {

    private static final int MINUTES = 60;
    private static final int BEYOND = 6;
    /** So that a whole number that came out of a division stays that number. */
    private static final double NEARLY = 1e-9;

    private StaffingNeed() {}

    /**
     * What somebody asks "what if" of.
     *
     * @param dossiers times as many, 0 or more
     * @param minutes times as long, more than 0
     * @param waitMinutes the target
     * @param waitShare in percent, from 0 up to, but not, 100
     * @param people who are there
     */
    public record WhatIf(double dossiers, double minutes, BigDecimal waitMinutes, BigDecimal waitShare, int people) {}

    /** @param loads at least one; of no dossiers where nobody comes */
    public static NeedAnswer answer(List<FieldLoad> loads, NeedNorm norm, Area area, There there) {
        double perDay = loads.stream().mapToDouble(FieldLoad::perDay).sum();
        double work = loads.stream()
                .mapToDouble(load -> load.perDay() * load.minutes())
                .sum();
        double minutes = perDay == 0 ? norm.defaultMinutes().doubleValue() : work / perDay;
        Sizing pooled = sized(perDay, minutes, norm);
        List<FieldNeed> fields = loads.stream()
                .map(load -> new FieldNeed(load, sized(load.perDay(), load.minutes(), norm)))
                .toList();
        ErlangC now = new ErlangC(perMinute(perDay, norm), minutes, present(there.people(), norm));
        double perYear = perDay * norm.workingDays();
        return new NeedAnswer(
                perDay,
                perYear,
                perDay / norm.hours() * norm.peakFactor().doubleValue(),
                minutes,
                pooled,
                together(fields, norm),
                fields,
                there,
                Sizing.of(now, there.people(), norm),
                productivity(perYear, pooled.people(), norm.floor(area)));
    }

    /** The same, if things were otherwise. */
    public static NeedAnswer answer(List<FieldLoad> loads, NeedNorm norm, Area area, There there, WhatIf otherwise) {
        return answer(
                loads.stream()
                        .map(load -> load.times(otherwise.dossiers(), otherwise.minutes()))
                        .toList(),
                norm.waiting(otherwise.waitMinutes(), otherwise.waitShare()),
                area,
                new There(otherwise.people(), there.reserves(), there.counters()));
    }

    /** What more and fewer people at the counters would mean: from the fewest that keep up, to some beyond the need. */
    public static List<Sizing> around(NeedAnswer answer, NeedNorm norm) {
        double perMinute = perMinute(answer.perDay(), norm);
        int fewest = (int) Math.floor(perMinute * answer.minutes()) + 1;
        int most = Math.max(answer.pooled().counters(), answer.now().counters());
        // Where far more are there than are needed, the picture ends soon beyond the need.
        int last = Math.min(most, 2 * answer.pooled().counters() + BEYOND);
        return IntStream.rangeClosed(fewest, Math.max(last, fewest) + 2)
                .mapToObj(agents ->
                        Sizing.of(new ErlangC(perMinute, answer.minutes(), agents), employed(agents, norm), norm))
                .toList();
    }

    /** Who must be employed so that so many are there on a usual day. */
    static int employed(int present, NeedNorm norm) {
        return (int) Math.ceil(present / (1 - norm.absent()) - NEARLY);
    }

    /** How many of those who are employed are there on a usual day. */
    static int present(int employed, NeedNorm norm) {
        return (int) Math.floor(employed * (1 - norm.absent()) + NEARLY);
    }

    private static Sizing sized(double perDay, double minutes, NeedNorm norm) {
        double perMinute = perMinute(perDay, norm);
        int counters = ErlangC.agentsFor(perMinute, minutes, norm.waitMinutes().doubleValue(), norm.share());
        return Sizing.of(new ErlangC(perMinute, minutes, counters), employed(counters, norm), norm);
    }

    private static double perMinute(double perDay, NeedNorm norm) {
        return perDay / norm.hours() * norm.peakFactor().doubleValue() / MINUTES;
    }

    /** Each field waits at its own counters; means are over all who come. */
    private static Sizing together(List<FieldNeed> fields, NeedNorm norm) {
        int counters =
                fields.stream().mapToInt(need -> need.sizing().counters()).sum();
        double all = fields.stream().mapToDouble(need -> need.load().perDay()).sum();
        double busy = 0;
        double wait = 0;
        double inTime = 0;
        double longest = 0;
        for (FieldNeed need : fields) {
            Sizing sizing = need.sizing();
            double share = all == 0 ? 0 : need.load().perDay() / all;
            busy += sizing.occupancy() * sizing.counters();
            wait += share * orNothing(sizing.meanWait());
            inTime += share * sizing.shareInTime();
            longest = Math.max(longest, orNothing(sizing.waitOfShare()));
        }
        return new Sizing(
                counters,
                employed(counters, norm),
                true,
                counters == 0 ? 0 : busy / counters,
                wait,
                all == 0 ? 1 : inTime,
                longest);
    }

    /** Counters that were sized keep up. */
    private static double orNothing(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static Productivity productivity(double perYear, int people, int floor) {
        return new Productivity(floor, people == 0 ? 0 : perYear / people, (int) Math.floor(perYear / floor + NEARLY));
    }
}
