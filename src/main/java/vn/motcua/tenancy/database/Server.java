package vn.motcua.tenancy.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One database server, or the embedded database, and the one place that knows how the two kinds differ: where H2 says
 * schema, MySQL says database. Its pool is made at the first use, so a server that is off stops nobody who does not
 * need it.
 */
public final class Server implements AutoCloseable {

    /** Holds nothing. A connection at rest points here, so that one that escapes finds no table. */
    static final String NOWHERE = "motcua_nowhere";

    private static final int POOL_SIZE = 20;
    /** How long somebody waits for a connection before being told that there is none. */
    private static final Duration WAIT = Duration.ofSeconds(8);

    private final String name;
    private final boolean mysql;
    private final String url;
    private final String user;
    private final @Nullable String password;
    private @Nullable HikariDataSource pool;

    private Server(String name, boolean mysql, String url, @Nullable String user, @Nullable String password) {
        this.name = name;
        this.mysql = mysql;
        this.url = url;
        this.user = user == null ? "" : user;
        this.password = password;
    }

    static Server mysql(String name, String url, @Nullable String user, @Nullable String password) {
        return new Server(name, true, url, user, password);
    }

    static Server embedded(String name, Path folder) {
        // WRITE_DELAY=0: a commit that was answered survives a kill.
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("motcua")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return new Server(name, false, url, "sa", "");
    }

    public boolean isMySql() {
        return mysql;
    }

    /** A connection that sees this schema and no other; given back, it points nowhere again. */
    public Connection enter(String schema) throws SQLException {
        Connection connection = pool().getConnection();
        try {
            if (mysql) {
                connection.setCatalog(schema);
            } else {
                connection.setSchema(schema);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Connections that point nowhere: for migrations, and for what concerns schemas as such. */
    public DataSource source() {
        return pool();
    }

    /** A pool of its own whose connections always see this schema, which is made when it is not there. */
    HikariDataSource poolOn(String schema) {
        try (HikariDataSource setup = new HikariDataSource(config("setup", 1))) {
            createSchema(setup, schema);
        }
        HikariConfig config = config(schema, POOL_SIZE);
        // What the pool sets back when a connection is returned.
        if (mysql) {
            config.setCatalog(schema);
        } else {
            config.setSchema(schema);
        }
        return new HikariDataSource(config);
    }

    private synchronized HikariDataSource pool() {
        HikariDataSource made = pool;
        if (made == null) {
            made = poolOn(NOWHERE);
            pool = made;
        }
        return made;
    }

    public void createSchema(String schema) {
        createSchema(source(), schema);
    }

    private void createSchema(DataSource source, String schema) {
        execute(
                source,
                mysql
                        ? "create database if not exists " + schema + " character set utf8mb4 collate utf8mb4_bin"
                        : "create schema if not exists " + schema);
    }

    public void dropSchema(String schema) {
        execute(source(), mysql ? "drop database if exists " + schema : "drop schema if exists " + schema + " cascade");
    }

    /**
     * Does something that no other node may be doing at the same time. Embedded, there is no other.
     *
     * @param what at most 64 characters
     */
    public void alone(String what, Runnable work) {
        if (!mysql) {
            work.run();
            return;
        }
        NamedLock.hold(source(), what, work);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Failed: " + sql, e);
        }
    }

    private HikariConfig config(String purpose, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name + "-" + purpose);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setAutoCommit(true);
        config.setConnectionTimeout(WAIT.toMillis());
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        if (mysql) {
            config.addDataSourceProperty("rewriteBatchedStatements", "true");
            config.addDataSourceProperty("connectionTimeZone", "UTC");
            config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
            config.addDataSourceProperty("connectTimeout", String.valueOf(WAIT.toMillis()));
            // Prepared on the server, a statement would stay with the database it was prepared in.
            config.addDataSourceProperty("useServerPrepStmts", "false");
        }
        return config;
    }

    /** Name of the folder with this kind's own migrations. */
    String vendor() {
        return mysql ? "mysql" : "h2";
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }

    /** Without address and credentials. */
    @Override
    public String toString() {
        return name;
    }
}
