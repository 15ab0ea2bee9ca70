package vn.motcua.fault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.TableSums;

/** Looks at a server from outside, at what is not committed too. */
final class MySqlView {

    private final MySqlServer server;

    /** One for all looks: a server takes its time to forget a connection. */
    private @Nullable Connection watching;

    MySqlView(MySqlServer server) {
        this.server = server;
    }

    /** -1 while there is no such table, and while the server does not answer. */
    synchronized long count(String schema, String table) {
        try {
            if (watching == null || watching.isClosed()) {
                watching = open("information_schema");
            }
            try (var statement = watching.createStatement();
                    var row = statement.executeQuery("select count(*) from " + schema + "." + table)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            return -1;
        }
    }

    private Connection open(String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(server.url(), "root", "");
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        connection.setCatalog(schema);
        return connection;
    }

    /** Rows of each table. */
    Map<String, Integer> counts(String schema) {
        try (Connection connection = open(schema)) {
            Map<String, Integer> counts = new TreeMap<>();
            TableSums.rows(connection).forEach((table, rows) -> counts.put(table, rows.size()));
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(BooleanSupplier sign) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(120))
                .until(sign::getAsBoolean);
    }
}
