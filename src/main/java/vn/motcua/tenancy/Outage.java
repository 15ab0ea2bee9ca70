package vn.motcua.tenancy;

import java.sql.SQLException;
import java.util.stream.Stream;

/** A database server that is off or cannot be reached, as opposed to one that refuses something. */
public final class Outage {

    /** Connection exceptions, in the classes of SQL states. */
    public static final String SQL_STATE = "08";
    /**
     * What the pool says, without a state, of a connection that it gave up when it broke. The rollback of a transaction
     * that broke off hears it, and its failure hides the first one.
     */
    private static final String GIVEN_UP = "Connection is closed";

    private Outage() {}

    /**
     * Whether an outage is what lies behind a failure. Statements of a lost connection fail in ways of their own; then
     * it is the failure to roll back, suppressed in favour of the first, that tells.
     */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)
                    || Stream.of(cause.getSuppressed()).anyMatch(Outage::isBehind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        return state == null ? GIVEN_UP.equals(e.getMessage()) : state.startsWith(SQL_STATE);
    }
}
