package vn.motcua.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTests {

    private long now;

    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void soManyAMinuteAndThenAWait() {
        Buckets buckets = new Buckets(3, clock);
        for (int times = 0; times < 3; times++) {
            assertThat(buckets.take("10.0.0.1")).isZero();
        }
        assertThat(buckets.take("10.0.0.1")).isEqualTo(Duration.ofSeconds(20));
        assertThat(buckets.take("10.0.0.2")).as("somebody else").isZero();
        now += Duration.ofSeconds(20).toNanos();
        assertThat(buckets.take("10.0.0.1")).isZero();
        assertThat(buckets.take("10.0.0.1")).isPositive();
    }

    @Test
    void lookingTakesNothing() {
        Buckets buckets = new Buckets(1, clock);
        assertThat(buckets.look("a")).isZero();
        assertThat(buckets.look("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.look("a")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aFloodOfAddressesFillsNoMemory() {
        Buckets buckets = new Buckets(1, clock);
        for (int address = 0; address < 12_000; address++) {
            buckets.take("10." + address);
        }
        assertThat(buckets.remembered()).isEqualTo(10_000);
    }

    @Test
    void allAddressesOfOneIpv6NetworkAreOneComer() {
        assertThat(Comer.of("2001:db8:1:2::1")).isEqualTo(Comer.of("2001:db8:1:2:ffff::9"));
        assertThat(Comer.of("2001:db8:1:2::1")).isNotEqualTo(Comer.of("2001:db8:1:3::1"));
        assertThat(Comer.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
