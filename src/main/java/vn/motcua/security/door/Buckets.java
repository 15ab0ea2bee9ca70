package vn.motcua.security.door;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bucket of tokens per comer, filled evenly over a minute. Remembers only so many comers, those who came last. */
final class Buckets {

    private static final int REMEMBERED = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final TimeMeter clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Buckets(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    Buckets(int perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Takes one. Zero when there was one; else how long to wait for the next. */
    Duration take(String comer) {
        ConsumptionProbe probe = of(comer).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** As {@link #take}, without taking. */
    Duration look(String comer) {
        return Duration.ofNanos(of(comer).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket of(String comer) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    comer,
                    key -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                            .withCustomTimePrecision(clock)
                            .build());
        }
    }
}
