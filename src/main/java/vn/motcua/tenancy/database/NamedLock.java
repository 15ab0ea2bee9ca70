package vn.motcua.tenancy.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A lock that all nodes of the deployment see, by a name; MySQL gives it back when the node that holds it dies. */
final class NamedLock {

    /** As long as another node may take to fill a province. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private NamedLock() {}

    /** @param name at most 64 characters */
    static void hold(DataSource mysql, String name, Runnable work) {
        try (Connection connection = mysql.getConnection();
                PreparedStatement take = connection.prepareStatement("select get_lock(?, ?)");
                PreparedStatement release = connection.prepareStatement("select release_lock(?)")) {
            take.setString(1, name);
            take.setLong(2, PATIENCE.toSeconds());
            try (ResultSet row = take.executeQuery()) {
                if (!row.next() || row.getInt(1) != 1) {
                    throw new IllegalStateException("Another node keeps " + name);
                }
            }
            try {
                work.run();
            } finally {
                release.setString(1, name);
                release.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No lock for " + name, e);
        }
    }
}
