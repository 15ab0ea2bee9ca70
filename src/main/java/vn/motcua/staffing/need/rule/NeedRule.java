package vn.motcua.staffing.need.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.motcua.shared.PortalException;
import vn.motcua.shared.SearchKey;
import vn.motcua.shared.Texts;

/** What parameters and figures may say. */
public final class NeedRule {

    /** Dossiers on a day, of all fields together. */
    public static final int MOST_PER_DAY = 20_000;

    public static final int MOST_FIELDS = 40;
    public static final int FIELD = 300;
    private static final int NOTE = 1000;
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(480);
    private static final BigDecimal SESSION = BigDecimal.valueOf(8);
    private static final int YEAR = 366;
    private static final int MOST_FLOOR = 100_000;

    private NeedRule() {}

    /**
     * As it may be kept, with at most two decimals.
     *
     * @throws PortalException ({@code need.norm.…}, {@code need.field.…}, {@code need.minutes}) for the first thing that
     *     is wrong
     */
    public static NeedNorm checked(NeedNorm norm) {
        NeedNorm kept = new NeedNorm(
                minutes(norm.defaultMinutes()),
                minutesByField(norm.minutesByField()),
                within(norm.waitMinutes(), BigDecimal.ZERO, MOST_MINUTES, "need.norm.wait-minutes"),
                within(norm.waitShare(), BigDecimal.valueOf(50), new BigDecimal("99.9"), "need.norm.wait-share"),
                within(norm.peakFactor(), BigDecimal.ONE, BigDecimal.TEN, "need.norm.peak"),
                within(norm.morningHours(), BigDecimal.ZERO, SESSION, "need.norm.morning"),
                within(norm.afternoonHours(), BigDecimal.ZERO, SESSION, "need.norm.afternoon"),
                norm.workingDays(),
                within(norm.allowance(), BigDecimal.ZERO, BigDecimal.valueOf(60), "need.norm.allowance"),
                floors(norm.floors()));
        if (kept.hours() < 1) {
            throw PortalException.invalid("need.norm.afternoon-none");
        }
        if (kept.workingDays() < 1 || kept.workingDays() > YEAR) {
            throw PortalException.invalid("need.norm.days", 1, YEAR);
        }
        return kept;
    }

    /**
     * Dossiers on a day by field, as they may be kept.
     *
     * @throws PortalException {@code need.figures.…}; {@code need.field.…}; {@code need.per-day}
     */
    public static Map<String, BigDecimal> figures(Map<String, BigDecimal> perDay) {
        if (perDay.isEmpty()) {
            throw PortalException.invalid("need.figures.none");
        }
        Map<String, BigDecimal> kept = fields(perDay, (field, value) -> {
            if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(MOST_PER_DAY)) > 0) {
                throw PortalException.invalid("need.per-day", field, MOST_PER_DAY);
            }
        });
        BigDecimal all = kept.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(BigDecimal.valueOf(MOST_PER_DAY)) > 0) {
            throw PortalException.invalid("need.figures.many", MOST_PER_DAY);
        }
        return kept;
    }

    /** @throws PortalException {@code need.note} */
    public static String note(String note) {
        String tidy = Texts.tidy(note);
        if (tidy.length() > NOTE) {
            throw PortalException.invalid("need.note", NOTE);
        }
        return tidy;
    }

    private static Map<String, BigDecimal> minutesByField(Map<String, BigDecimal> minutes) {
        return fields(minutes, (field, value) -> {
            if (value.signum() <= 0 || value.compareTo(MOST_MINUTES) > 0) {
                throw PortalException.invalid("need.minutes", field, MOST_MINUTES);
            }
        });
    }

    private static Map<String, BigDecimal> fields(
            Map<String, BigDecimal> values, BiConsumer<String, BigDecimal> check) {
        if (values.size() > MOST_FIELDS) {
            throw PortalException.invalid("need.field.many", MOST_FIELDS);
        }
        Map<String, BigDecimal> kept = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        values.forEach((name, value) -> {
            String field = Texts.tidy(name);
            if (field.isEmpty()) {
                throw PortalException.invalid("need.field.empty");
            }
            if (field.length() > FIELD) {
                throw PortalException.invalid("need.field.long", FIELD);
            }
            if (!keys.add(SearchKey.of(field))) {
                throw PortalException.invalid("need.field.twice", field);
            }
            BigDecimal rounded = rounded(value);
            check.accept(field, rounded);
            kept.put(field, rounded);
        });
        return kept;
    }

    private static Map<Area, Integer> floors(Map<Area, Integer> floors) {
        Map<Area, Integer> kept = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            int floor = floors.getOrDefault(area, 0);
            if (floor < 1 || floor > MOST_FLOOR) {
                throw PortalException.invalid("need.norm.floor." + area, 1, MOST_FLOOR);
            }
            kept.put(area, floor);
        }
        return kept;
    }

    private static BigDecimal minutes(BigDecimal minutes) {
        BigDecimal kept = rounded(minutes);
        if (kept.signum() <= 0 || kept.compareTo(MOST_MINUTES) > 0) {
            throw PortalException.invalid("need.norm.minutes", MOST_MINUTES);
        }
        return kept;
    }

    private static BigDecimal within(BigDecimal value, BigDecimal least, BigDecimal most, String key) {
        BigDecimal kept = rounded(value);
        if (kept.compareTo(least) < 0 || kept.compareTo(most) > 0) {
            throw PortalException.invalid(key, least, most);
        }
        return kept;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
