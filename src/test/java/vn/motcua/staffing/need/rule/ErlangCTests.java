package vn.motcua.staffing.need.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTests {

    private static final int TRIES = 2_000;

    /** A service of a minute, so that arrivals a minute are the load. */
    private static ErlangC queue(double load, int agents) {
        return new ErlangC(load, 1, agents);
    }

    @ParameterizedTest
    @CsvSource({
        // One agent: whoever comes waits as often as the agent is busy.
        "0.5, 1, 0.5",
        "0.9, 1, 0.9",
        // In small cases the formula is a fraction: 1/3, 4/9.
        "1, 2, 0.333333",
        "2, 3, 0.444444",
        // From printed tables of Erlang's second formula.
        "8, 10, 0.4092",
        "10, 12, 0.4494",
        "20, 24, 0.2981"
    })
    void howOftenSomebodyMustWaitIsWhatTheTablesSay(double load, int agents, double waiting) {
        assertThat(queue(load, agents).probabilityOfWaiting()).isCloseTo(waiting, within(0.0001));
    }

    @Test
    void itIsTheSumThatErlangWroteDown() {
        for (int agents = 1; agents <= 40; agents++) {
            for (double load = 0.5; load < agents; load += 0.5) {
                double term = 1;
                double sum = 0;
                for (int busy = 0; busy < agents; busy++) {
                    sum += term;
                    term *= load / (busy + 1);
                }
                double last = term * agents / (agents - load);
                assertThat(queue(load, agents).probabilityOfWaiting()).isCloseTo(last / (sum + last), within(1e-12));
            }
        }
    }

    @Test
    void theMeanWaitAtOneCounterIsTheKnownOne() {
        // 4 an hour, 10 minutes each: two thirds busy, and then 2/3 · 10 / (1 - 2/3) minutes.
        ErlangC queue = new ErlangC(4 / 60.0, 10, 1);
        assertThat(queue.occupancy()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(queue.meanWait()).isCloseTo(20, within(1e-9));
        assertThat(queue.shareWithin(0)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void theWaitOfAShareIsTheTimeWithinWhichThatShareIsServed() {
        ErlangC queue = new ErlangC(0.5, 12, 7);
        assertThat(queue.shareWithin(queue.waitOf(0.9))).isCloseTo(0.9, within(1e-12));
        assertThat(new ErlangC(0.5, 12, 40).waitOf(0.9)).isZero();
    }

    @Test
    void whoIsOverloadedNeverKeepsUp() {
        ErlangC queue = queue(5, 5);
        assertThat(queue.keepsUp()).isFalse();
        assertThat(queue.probabilityOfWaiting()).isOne();
        assertThat(queue.meanWait()).isInfinite();
        assertThat(queue.waitOf(0.5)).isInfinite();
        assertThat(queue.shareWithin(60)).isZero();
        assertThat(queue.occupancy()).isOne();
        assertThat(queue(5, 0).keepsUp()).isFalse();
    }

    @Test
    void whereNobodyComesNobodyIsNeededAndNobodyWaits() {
        assertThat(ErlangC.agentsFor(0, 10, 15, 0.9)).isZero();
        ErlangC queue = new ErlangC(0, 10, 0);
        assertThat(queue.keepsUp()).isTrue();
        assertThat(queue.meanWait()).isZero();
        assertThat(queue.shareWithin(0)).isOne();
    }

    @Test
    void theSmallestNumberOfAgentsIsEnoughAndOneLessIsNot() {
        random((perMinute, minutes, target, share) -> {
            int agents = ErlangC.agentsFor(perMinute, minutes, target, share);
            assertThat(new ErlangC(perMinute, minutes, agents).shareWithin(target))
                    .isGreaterThanOrEqualTo(share);
            assertThat(new ErlangC(perMinute, minutes, agents - 1).shareWithin(target))
                    .isLessThan(share);
        });
    }

    @Test
    void moreAgentsNeverLetAnybodyWaitLonger() {
        random((perMinute, minutes, target, share) -> {
            int agents = (int) (perMinute * minutes) + 1;
            ErlangC few = new ErlangC(perMinute, minutes, agents);
            ErlangC more = new ErlangC(perMinute, minutes, agents + 1);
            assertThat(more.meanWait()).isLessThanOrEqualTo(few.meanWait());
            assertThat(more.probabilityOfWaiting()).isBetween(0.0, few.probabilityOfWaiting());
            assertThat(more.shareWithin(target)).isBetween(few.shareWithin(target), 1.0);
        });
    }

    @Test
    void moreLoadNeverNeedsFewerAgents() {
        random((perMinute, minutes, target, share) -> {
            int agents = ErlangC.agentsFor(perMinute, minutes, target, share);
            assertThat(ErlangC.agentsFor(perMinute * 1.1, minutes, target, share))
                    .isGreaterThanOrEqualTo(agents);
            assertThat(ErlangC.agentsFor(perMinute, minutes * 1.1, target * 1.1, share))
                    .isGreaterThanOrEqualTo(agents);
            assertThat(ErlangC.agentsFor(perMinute, minutes, target / 2, share)).isGreaterThanOrEqualTo(agents);
            assertThat(ErlangC.agentsFor(perMinute, minutes, target, (1 + share) / 2))
                    .isGreaterThanOrEqualTo(agents);
        });
    }

    @Test
    void itHoldsForHundredsAndThousandsOfAgents() {
        assertThat(IntStream.of(200, 500, 1_000, 5_000, 100_000)).allSatisfy(load -> {
            ErlangC queue = queue(load, load + (int) Math.sqrt(load));
            // With a reserve of the root of the load, about 22 in a hundred wait, however large the hall (Halfin,
            // Whitt).
            assertThat(queue.probabilityOfWaiting()).isBetween(0.2, 0.25);
            assertThat(queue.meanWait()).isPositive().isFinite();
        });
        assertThat(queue(0.001, 900).probabilityOfWaiting()).isZero();
        assertThat(queue(899.999, 900).probabilityOfWaiting()).isBetween(0.99, 1.0);
    }

    @Test
    void wrongInputIsRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(-1, 10, 2))
                .withMessageContaining("Arrivals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(Double.NaN, 10, 2))
                .withMessageContaining("Arrivals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(1, 0, 2))
                .withMessageContaining("service");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(1, 10, -1))
                .withMessageContaining("Agents");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ErlangC(1e9, 10, 1))
                .withMessageContaining("beyond");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queue(1, 2).shareWithin(-1))
                .withMessageContaining("target");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErlangC.agentsFor(1, 10, 15, 1))
                .withMessageContaining("share");
    }

    private interface Property {

        void holds(double perMinute, double minutes, double target, double share);
    }

    /** Small points and large ones, the same in each run. */
    private static void random(Property property) {
        Random random = new Random(20201231);
        for (int i = 0; i < TRIES; i++) {
            property.holds(
                    Math.exp(random.nextDouble(-5, 3)),
                    random.nextDouble(1, 60),
                    random.nextDouble(0, 60),
                    random.nextDouble(0.5, 0.99));
        }
    }
}
