package vn.motcua.security.session;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.security.Membership;
import vn.motcua.security.Person;

/** What a browser's session holds of the one who signed in. Lives in the HTTP session and nowhere else. */
public final class SignedIn {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    /** Held by the one request that asks the sign-in server. */
    final ReentrantLock checking = new ReentrantLock();

    private Membership membership;
    private @Nullable Tokens tokens;
    private @Nullable String place;
    private SessionRule.Times times;

    /** @param tokens null in demo mode */
    public SignedIn(Membership membership, @Nullable Tokens tokens, Instant now) {
        this.membership = membership;
        this.tokens = tokens;
        this.times = new SessionRule.Times(now, now, now, now);
    }

    public static Optional<SignedIn> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    public void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    public synchronized Membership membership() {
        return membership;
    }

    public synchronized Optional<Tokens> tokens() {
        return Optional.ofNullable(tokens);
    }

    public synchronized Person person(Predicate<String> isUp) {
        Person person = membership.settle(place, isUp);
        if (place == null && !person.isNowhere()) {
            // Once they are somewhere, they are never moved to another place without choosing it.
            place = person.provinceSlug().orElse(Membership.DEPLOYMENT);
        }
        return person;
    }

    public synchronized void choose(String chosen) {
        place = chosen;
    }

    synchronized SessionRule.Times times() {
        return times;
    }

    synchronized void active(Instant now) {
        times = new SessionRule.Times(times.signedIn(), now, times.checked(), times.tried());
    }

    synchronized void tried(Instant now) {
        times = new SessionRule.Times(times.signedIn(), times.active(), times.checked(), now);
    }

    synchronized void renew(SignInCheck.Renewed renewed, Instant now) {
        tokens = renewed.tokens();
        membership = renewed.membership();
        times = new SessionRule.Times(times.signedIn(), times.active(), now, now);
    }

    /** Says nothing: neither who it is nor what they hold. */
    @Override
    public String toString() {
        return "SignedIn";
    }
}
