package vn.motcua.account;

import java.time.Duration;
import java.util.List;

/** How long the portal waits before it goes to the sign-in server again: longer each time, an hour at most. */
final class RetryPauses {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30));

    static final Duration LONGEST = Duration.ofHours(1);

    private RetryPauses() {}

    /** @param tries how often it has failed, from 1 */
    static Duration after(int tries) {
        return tries > PAUSES.size() ? LONGEST : PAUSES.get(Math.max(tries, 1) - 1);
    }
}
