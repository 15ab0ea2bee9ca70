package vn.motcua.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The database of this deployment and the one place that knows how its two kinds differ: where H2 says schema, MySQL
 * says database.
 */
final class Databases implements AutoCloseable {

    /** Holds nothing. A connection at rest points here, so that one that escapes finds no table. */
    static final String NOWHERE = "motcua_nowhere";

    static final String CONTROL = "motcua_control";

    private static final int POOL_SIZE = 16;

    private final boolean mysql;
    private final Deployment deployment;
    private final HikariDataSource provinces;
    private final HikariDataSource control;

    Databases(Deployment deployment) {
        this.deployment = deployment;
        this.mysql = deployment.db().url() != null;
        createSchemas();
        this.provinces = pool("provinces", NOWHERE, POOL_SIZE);
        this.control = pool("control", CONTROL, POOL_SIZE);
    }

    private void createSchemas() {
        HikariConfig bare = config("setup", 1);
        try (HikariDataSource setup = new HikariDataSource(bare)) {
            createSchema(setup, NOWHERE);
            createSchema(setup, CONTROL);
        }
    }

    void createSchema(String schema) {
        createSchema(control, schema);
    }

    private void createSchema(DataSource source, String schema) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    mysql
                            ? "create database if not exists " + schema + " character set utf8mb4 collate utf8mb4_bin"
                            : "create schema if not exists " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + schema + " cannot be created", e);
        }
    }

    private HikariDataSource pool(String name, String schema, int size) {
        HikariConfig config = config(name, size);
        // What the pool sets back when a connection is returned.
        if (mysql) {
            config.setCatalog(schema);
        } else {
            config.setSchema(schema);
        }
        return new HikariDataSource(config);
    }

    private HikariConfig config(String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("motcua-" + name);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setAutoCommit(true);
        if (mysql) {
            config.setJdbcUrl(Objects.requireNonNull(deployment.db().url()));
            config.setUsername(deployment.db().user());
            config.setPassword(deployment.db().password());
            config.addDataSourceProperty("rewriteBatchedStatements", "true");
            config.addDataSourceProperty("connectionTimeZone", "UTC");
            config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
            // Prepared on the server, a statement would stay with the database it was prepared in.
            config.addDataSourceProperty("useServerPrepStmts", "false");
        } else {
            // WRITE_DELAY=0: a commit that was answered survives a kill.
            config.setJdbcUrl("jdbc:h2:file:"
                    + deployment.data().toAbsolutePath().resolve("motcua")
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
            config.setUsername("sa");
            config.setPassword("");
        }
        return config;
    }

    /** A connection that sees this province's tables and no others; given back, it points nowhere again. */
    Connection enter(Province province) throws SQLException {
        Connection connection = provinces.getConnection();
        try {
            if (mysql) {
                connection.setCatalog(province.schema());
            } else {
                connection.setSchema(province.schema());
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** H2 locks the whole catalogue of tables for a change of schema; two at once wait for each other in vain. */
    boolean oneSchemaChangeAtATime() {
        return !mysql;
    }

    DataSource control() {
        return control;
    }

    /** Name of the folder with this kind's own migrations. */
    String vendor() {
        return mysql ? "mysql" : "h2";
    }

    String dialect() {
        return mysql ? "org.hibernate.dialect.MySQLDialect" : "org.hibernate.dialect.H2Dialect";
    }

    @Override
    public void close() {
        provinces.close();
        control.close();
    }
}
