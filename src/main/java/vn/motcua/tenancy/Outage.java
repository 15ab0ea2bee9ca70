package vn.motcua.tenancy;

import java.sql.SQLException;
import java.util.Objects;

/** A database server that is off or cannot be reached, as opposed to one that refuses something. */
public final class Outage {

    /** Connection exceptions, in the classes of SQL states. */
    static final String SQL_STATE = "08";

    private Outage() {}

    /** Whether an outage is what lies behind a failure. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && Objects.requireNonNullElse(sql.getSQLState(), "").startsWith(SQL_STATE)) {
                return true;
            }
        }
        return false;
    }
}
