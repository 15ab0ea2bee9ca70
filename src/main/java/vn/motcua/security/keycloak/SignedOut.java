package vn.motcua.security.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.security.session.SessionLimits;
import vn.motcua.shared.Ids;
import vn.motcua.tenancy.Deployment;

/**
 * Sessions that Keycloak has ended. It tells one node; the control database tells the others, which look every two
 * seconds. A session is refused at its next request.
 */
@Component
class SignedOut implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignedOut.class);
    private static final long POLL_SECONDS = 2;
    private static final long POLLS_PER_PURGE = 300;
    /** As far as the clocks of two nodes may be apart. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Duration keep;
    private final boolean needed;
    private final Map<String, Instant> sids = new ConcurrentHashMap<>();
    private final Map<String, Instant> subjects = new ConcurrentHashMap<>();
    private boolean fromTheStart = true;
    private long polls;
    private @Nullable ScheduledExecutorService poller;

    SignedOut(@Qualifier("control") DataSource control, SessionLimits limits, Deployment deployment) {
        jdbc = JdbcClient.create(control);
        // No session that is older can be alive.
        keep = limits.absolute().plusHours(1);
        needed = !deployment.demo();
    }

    /**
     * @param sid the session; null for all sessions of the person
     * @param said when Keycloak said so; sessions that began later go on
     */
    void add(@Nullable String sid, @Nullable String subject, Instant said) {
        remember(sid, subject, said);
        jdbc.sql(
                        "insert into signed_out (id, sid, subject, said_at, received_at) values (:id, :sid, :subject, :said, :now)")
                .param("id", Ids.bytes(Ids.next()))
                .param("sid", sid)
                .param("subject", sid == null ? subject : null)
                .param("said", utc(said))
                .param("now", utc(Instant.now()))
                .update();
    }

    boolean contains(@Nullable String sid, String subject, Instant signedIn) {
        if (sid != null && sids.containsKey(sid)) {
            return true;
        }
        Instant said = subjects.get(subject);
        return said != null && !signedIn.isAfter(said);
    }

    private void remember(@Nullable String sid, @Nullable String subject, Instant said) {
        if (sid != null) {
            sids.put(sid, said);
        } else if (subject != null) {
            subjects.merge(subject, said, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Looks for what other nodes were told. Never throws: the next look is in two seconds. */
    void poll() {
        try {
            jdbc.sql("select sid, subject, said_at from signed_out where received_at >= ?")
                    .param(utc(fromTheStart ? Instant.EPOCH : Instant.now().minus(OVERLAP)))
                    .query(row -> {
                        remember(
                                row.getString("sid"),
                                row.getString("subject"),
                                row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                    });
            if (polls++ % POLLS_PER_PURGE == 0) {
                purge(Instant.now().minus(keep));
            }
            fromTheStart = false;
        } catch (DataAccessException e) {
            if (!fromTheStart) {
                LOG.error("The list of sessions that were signed out cannot be read", e);
            }
            fromTheStart = true;
        }
    }

    private void purge(Instant before) {
        jdbc.sql("delete from signed_out where received_at < ?")
                .param(utc(before))
                .update();
        sids.values().removeIf(said -> said.isBefore(before));
        subjects.values().removeIf(said -> said.isBefore(before));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @Override
    public void start() {
        if (needed) {
            poll();
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("signed-out").factory());
            started.scheduleWithFixedDelay(this::poll, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
            poller = started;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = poller;
        if (running != null) {
            running.shutdownNow();
            poller = null;
        }
    }

    @Override
    public boolean isRunning() {
        return poller != null;
    }
}
