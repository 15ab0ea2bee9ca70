package vn.motcua.bench;

import java.util.Locale;
import java.util.SplittableRandom;
import vn.motcua.staffing.need.rule.ErlangC;

/**
 * The mean wait that Erlang's formula tells against a simulated hall: in each pair the hall is opened anew, with
 * citizens of its own. The ratio should be 1; beside it stands the interval in which the true mean wait lies with 99 %,
 * by what the halls showed, and whether the formula's is in it.
 */
final class NeedBench implements Benchmark {

    private static final int PAIRS = 40;
    private static final int BEFORE = 50_000;
    /** Student's t for 39 degrees of freedom, both sides, 99 %. */
    private static final double T = 2.7079;

    private static final double MILLION = 1e6;
    private static final double SECONDS = 60;
    private static final long SEED = 20201231;

    private final String name;
    private final ErlangC queue;
    private final int citizens;
    private final double[] seen = new double[PAIRS];
    private int opened;

    private NeedBench(String name, ErlangC queue, int citizens) {
        this.name = name;
        this.queue = queue;
        this.citizens = citizens;
    }

    /** Two counters, half of the time busy. */
    static Benchmark quiet() {
        return new NeedBench("need-2", new ErlangC(6 / SECONDS, 10, 2), 200_000);
    }

    /** A provincial centre in its busiest hour. */
    static Benchmark busy() {
        return new NeedBench("need", new ErlangC(30 / SECONDS, 12, 8), 300_000);
    }

    /** More than any hall has. */
    static Benchmark large() {
        return new NeedBench("need-200", new ErlangC(19.2, 10, 200), 1_000_000);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double aim() {
        return 1.02;
    }

    @Override
    public int pairs() {
        return PAIRS;
    }

    @Override
    public String unit() {
        return "s wait";
    }

    @Override
    public void prepare() {
        // Nothing to warm up: it is not time that is measured.
    }

    @Override
    public long portal() {
        return Math.round(queue.meanWait() * SECONDS * MILLION);
    }

    @Override
    public long floor() {
        Hall hall = new Hall(queue.perMinute(), queue.minutes(), queue.agents(), new SplittableRandom(SEED + opened));
        seen[opened] = hall.open(BEFORE, citizens, 0).meanWait() * SECONDS;
        return Math.round(seen[opened++] * MILLION);
    }

    @Override
    public String note() {
        double mean = 0;
        for (double one : seen) {
            mean += one / PAIRS;
        }
        double squares = 0;
        for (double one : seen) {
            squares += (one - mean) * (one - mean);
        }
        double half = T * Math.sqrt(squares / (PAIRS - 1) / PAIRS);
        double told = queue.meanWait() * SECONDS;
        return String.format(
                Locale.ROOT,
                "99 %% interval %.2f to %.2f s, Erlang-C %.2f s: %s",
                mean - half,
                mean + half,
                told,
                Math.abs(told - mean) <= half ? "inside" : "OUTSIDE");
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
