package vn.motcua.orgunit.index;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was worked out for a few days, those that were asked for last. */
public final class RecentDays<T> {

    private static final int MOST = 8;
    private static final float LOAD = 0.75f;

    private final Map<LocalDate, T> days = new LinkedHashMap<>(MOST * 2, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, T> eldest) {
            return size() > MOST;
        }
    };

    /** Whoever asks meanwhile waits rather than to work it out again. */
    public synchronized T of(LocalDate day, Function<LocalDate, T> workOut) {
        T known = days.get(day);
        if (known == null) {
            known = workOut.apply(day);
            days.put(day, known);
        }
        return known;
    }
}
