package vn.motcua.staffing.need.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.bench.Hall;

/** What the formula says lies in the interval that simulated halls leave for the truth. */
class ErlangCSimulationTests {

    private static final int HALLS = 30;
    /** Student's t for 29 degrees of freedom, both sides, 99.9 %: one of a thousand true formulas would be refused. */
    private static final double T = 3.659;

    @ParameterizedTest
    @CsvSource({"0.1, 10, 2, 5", "0.5, 12, 8, 15", "0.5, 12, 7, 15", "4.5, 10, 50, 1"})
    void theHallBehavesAsTheFormulaSays(double perMinute, double minutes, int agents, double target) {
        ErlangC queue = new ErlangC(perMinute, minutes, agents);
        Hall.Seen[] seen = IntStream.range(0, HALLS)
                .mapToObj(hall ->
                        new Hall(perMinute, minutes, agents, new SplittableRandom(hall)).open(5_000, 30_000, target))
                .toArray(Hall.Seen[]::new);
        within(seen, Hall.Seen::meanWait, queue.meanWait());
        within(seen, Hall.Seen::shareWithin, queue.shareWithin(target));
        within(seen, Hall.Seen::shareWaiting, queue.probabilityOfWaiting());
    }

    private static void within(Hall.Seen[] seen, ToDoubleFunction<Hall.Seen> what, double told) {
        double[] values = Arrays.stream(seen).mapToDouble(what).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double half = T * Math.sqrt(squares / (HALLS - 1) / HALLS);
        assertThat(told).isBetween(mean - half, mean + half);
    }
}
