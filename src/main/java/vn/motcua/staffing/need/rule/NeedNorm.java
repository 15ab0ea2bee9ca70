package vn.motcua.staffing.need.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.SearchKey;

/**
 * By what a province tells how many people it needs.
 *
 * @param defaultMinutes at the counter for a dossier of a field without a time of its own
 * @param minutesByField times of fields, in the order in which people gave them
 * @param waitMinutes nobody should wait longer
 * @param waitShare of all who come for whom that must hold, in percent, below 100
 * @param peakFactor dossiers of the busiest hour for each of an average one, 1 or more
 * @param morningHours in which a point is open on a working day, as are {@code afternoonHours}
 * @param workingDays in a year
 * @param allowance share of their time in which people are on leave, sick or trained, in percent, below 100
 * @param floors dossiers that somebody must handle in a year at least
 */
public record NeedNorm(
        BigDecimal defaultMinutes,
        Map<String, BigDecimal> minutesByField,
        BigDecimal waitMinutes,
        BigDecimal waitShare,
        BigDecimal peakFactor,
        BigDecimal morningHours,
        BigDecimal afternoonHours,
        int workingDays,
        BigDecimal allowance,
        Map<Area, Integer> floors) {

    /**
     * What holds while a province has said nothing. Waiting and floors are from the national rules as far as we know
     * them, the rest is a guess: all of it is to be checked by a person.
     */
    public static final NeedNorm DEFAULT = new NeedNorm(
            new BigDecimal("15"),
            Map.of(),
            new BigDecimal("15"),
            new BigDecimal("90"),
            new BigDecimal("1.5"),
            new BigDecimal("4"),
            new BigDecimal("3.5"),
            250,
            new BigDecimal("12"),
            Map.of(Area.URBAN, 1600, Area.RURAL, 1200, Area.MOUNTAIN, 800));

    public NeedNorm {
        minutesByField = Collections.unmodifiableMap(new LinkedHashMap<>(minutesByField));
        floors = Collections.unmodifiableMap(new EnumMap<>(floors));
    }

    /** At the counter for a dossier of a field. */
    public double minutesOf(String field) {
        String key = SearchKey.of(field);
        return minutesByField.entrySet().stream()
                .filter(entry -> SearchKey.of(entry.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(defaultMinutes)
                .doubleValue();
    }

    public double hours() {
        return morningHours.add(afternoonHours).doubleValue();
    }

    /** From 0 to 1. */
    public double share() {
        return waitShare.movePointLeft(2).doubleValue();
    }

    /** From 0 to 1. */
    public double absent() {
        return allowance.movePointLeft(2).doubleValue();
    }

    public int floor(Area area) {
        return floors.getOrDefault(area, 1);
    }

    /** The same with another target; the share in percent. */
    public NeedNorm waiting(BigDecimal minutes, BigDecimal sharePercent) {
        return new NeedNorm(
                defaultMinutes,
                minutesByField,
                minutes,
                sharePercent,
                peakFactor,
                morningHours,
                afternoonHours,
                workingDays,
                allowance,
                floors);
    }
}
