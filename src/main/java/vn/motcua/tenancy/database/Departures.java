package vn.motcua.tenancy.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import vn.motcua.tenancy.Outage;

/** Shuts a province for a restore: lets nobody in any more, and knows when the last one inside has left. */
public final class Departures {

    private static final int TIDY_FROM = 64;
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Map<String, Set<Connection>> inside = new ConcurrentHashMap<>();
    private final Set<String> shut = ConcurrentHashMap.newKeySet();

    /** Counts somebody in. Counted first and asked afterwards, so that nobody slips in while the door closes. */
    Connection register(String slug, Connection connection) throws SQLException {
        Set<Connection> here = inside.computeIfAbsent(slug, key -> ConcurrentHashMap.newKeySet());
        here.add(connection);
        if (shut.contains(slug)) {
            here.remove(connection);
            connection.close();
            throw new SQLTransientException("Province " + slug + " is being restored", Outage.SQL_STATE + "S01");
        }
        if (here.size() > TIDY_FROM) {
            here.removeIf(Departures::left);
        }
        return connection;
    }

    public void shut(String slug) {
        shut.add(slug);
    }

    public void open(String slug) {
        shut.remove(slug);
    }

    /** Waits for those inside this node to leave; false when some have not in time. */
    public boolean await(String slug, Duration patience) {
        Set<Connection> here = inside.getOrDefault(slug, Set.of());
        long end = System.nanoTime() + patience.toNanos();
        while (!here.stream().allMatch(Departures::left)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /** The pool hands out a new handle each time, and a closed one stays closed. */
    private static boolean left(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
