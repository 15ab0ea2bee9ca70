package vn.motcua.security.session;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a session may go on. Time without activity and time since the sign-in are limited by the portal's own clock;
 * in between, Keycloak is asked again and again, and believed for a while when it does not answer.
 *
 * @param idle without activity
 * @param absolute since the sign-in
 * @param checkEvery how long an answer of Keycloak is believed
 * @param grace how long the last answer is believed while Keycloak gives none
 */
public record SessionRule(Duration idle, Duration absolute, Duration checkEvery, Duration grace) {

    /** Keycloak is not asked more often than this while it does not answer. */
    static final Duration RETRY = Duration.ofSeconds(5);

    /** What becomes of a request of the session. */
    public enum Verdict {
        /** Goes on. */
        LIVE,
        /** Keycloak is asked first. */
        CHECK,
        /** Keycloak has been silent for too long: nothing goes on until it answers, nothing is lost. */
        UNCERTAIN,
        /** Too long idle, or too long at all. */
        OVER
    }

    /**
     * @param signedIn when the session began
     * @param active when the person last did something
     * @param checked when Keycloak last said that all is well
     * @param tried when Keycloak was last asked
     */
    public record Times(Instant signedIn, Instant active, Instant checked, Instant tried) {}

    public Verdict judge(Times times, Instant now) {
        if (isOver(times, now)) {
            return Verdict.OVER;
        }
        if (now.isBefore(times.checked().plus(checkEvery))) {
            return Verdict.LIVE;
        }
        boolean justTried = times.tried().isAfter(times.checked())
                && now.isBefore(times.tried().plus(RETRY));
        return justTried ? withoutAnswer(times, now) : Verdict.CHECK;
    }

    /** After Keycloak was asked and did not answer. */
    private Verdict withoutAnswer(Times times, Instant now) {
        return now.isBefore(times.checked().plus(grace)) ? Verdict.LIVE : Verdict.UNCERTAIN;
    }

    /** Whether a request may go on beside another one that is asking Keycloak just now, or has to wait for the answer. */
    boolean mayOvertake(Times times, Instant now) {
        return now.isBefore(times.checked().plus(checkEvery.multipliedBy(2)));
    }

    private boolean isOver(Times times, Instant now) {
        return !now.isBefore(times.signedIn().plus(absolute))
                || !now.isBefore(times.active().plus(idle));
    }
}
