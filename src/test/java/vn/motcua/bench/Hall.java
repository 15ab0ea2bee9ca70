package vn.motcua.bench;

import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/**
 * A hall with counters, citizen after citizen: they come at random, take whichever counter is free first, in the order in
 * which they came, and leave when they are served. Knows no formula.
 */
public final class Hall {

    private final double perMinute;
    private final double minutes;
    private final int counters;
    private final RandomGenerator random;

    /** What was seen of those who came. */
    public record Seen(double meanWait, double shareWithin, double shareWaiting) {}

    /** @param minutes mean time of a service */
    public Hall(double perMinute, double minutes, int counters, RandomGenerator random) {
        this.perMinute = perMinute;
        this.minutes = minutes;
        this.counters = counters;
        this.random = random;
    }

    /**
     * @param before citizens who come first and are not counted, since the hall opens empty
     * @param citizens who are counted
     * @param target in minutes
     */
    public Seen open(int before, int citizens, double target) {
        PriorityQueue<Double> free = new PriorityQueue<>();
        for (int i = 0; i < counters; i++) {
            free.add(0.0);
        }
        double now = 0;
        double waited = 0;
        long inTime = 0;
        long waiting = 0;
        for (int i = 0; i < before + citizens; i++) {
            now += random.nextExponential() / perMinute;
            double begin = Math.max(now, free.remove());
            free.add(begin + random.nextExponential() * minutes);
            if (i >= before) {
                double wait = begin - now;
                waited += wait;
                inTime += wait <= target ? 1 : 0;
                waiting += wait > 0 ? 1 : 0;
            }
        }
        return new Seen(waited / citizens, (double) inTime / citizens, (double) waiting / citizens);
    }
}
