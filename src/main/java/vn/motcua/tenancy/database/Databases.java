package vn.motcua.tenancy.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.motcua.tenancy.Deployment;
import vn.motcua.tenancy.Province;

/** Where each province's rows are: the server of this deployment or one of the province's own, and the schema there. */
public final class Databases implements AutoCloseable {

    static final String CONTROL = "motcua_control";

    private final Server main;
    private final HikariDataSource control;
    private final Function<String, @Nullable String> passwords;
    private final Map<String, Server> own = new ConcurrentHashMap<>();
    private final Map<String, String> schemas = new ConcurrentHashMap<>();
    private final Departures departures = new Departures();

    /** @param passwords by slug, of provinces that have a server of their own */
    public Databases(Deployment deployment, Function<String, @Nullable String> passwords) {
        Deployment.Db db = deployment.db();
        this.main = db.url() == null
                ? Server.embedded("motcua", deployment.data())
                : Server.mysql("motcua", db.url(), db.user(), db.password());
        this.passwords = passwords;
        this.control = main.poolOn(CONTROL);
    }

    /**
     * A connection that sees this province's tables and no others; given back, it points nowhere again.
     *
     * @throws SQLException when its server does not answer, and while the province is shut
     */
    public Connection enter(Province province) throws SQLException {
        return departures.register(province.slug(), server(province).enter(schema(province)));
    }

    /** As {@link #enter}, for those who shut the province themselves: its migration, its backup. */
    public Connection enterShut(Province province) throws SQLException {
        return server(province).enter(schema(province));
    }

    /** Name of the schema that holds the province's rows now; a restore changes it. */
    public String schema(Province province) {
        return schemas.getOrDefault(province.slug(), province.schema());
    }

    public void settle(String slug, String schema) {
        schemas.put(slug, schema);
    }

    /** Who is inside which province. */
    public Departures departures() {
        return departures;
    }

    public Server server(Province province) {
        Province.Database database = province.database();
        return database == null
                ? main
                : own.computeIfAbsent(
                        province.slug(),
                        slug -> Server.mysql("motcua-" + slug, database.url(), database.user(), passwords.apply(slug)));
    }

    public Server main() {
        return main;
    }

    public Set<Server> servers() {
        Set<Server> all = new java.util.HashSet<>(own.values());
        all.add(main);
        return all;
    }

    /** H2 locks the whole catalogue of tables for a change of schema; two at once wait for each other in vain. */
    public boolean oneSchemaChangeAtATime() {
        return !main.isMySql();
    }

    public DataSource control() {
        return control;
    }

    public String dialect() {
        return main.isMySql() ? "org.hibernate.dialect.MySQLDialect" : "org.hibernate.dialect.H2Dialect";
    }

    @Override
    public void close() {
        own.values().forEach(Server::close);
        main.close();
        control.close();
    }
}
