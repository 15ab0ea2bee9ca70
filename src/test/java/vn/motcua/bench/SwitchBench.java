package vn.motcua.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.Tenants;

/**
 * Small writing transactions on MySQL that go round the provinces, against the same ones in a pool that always points
 * at one schema. The aim, 0.95 of its transactions a second, is a ratio of 1.05 in time.
 */
final class SwitchBench implements Benchmark {

    private static final int TRANSACTIONS = 1500;
    private static final String[] SLUGS = {"gia-lai", "ha-tinh", "lang-son"};

    private PortalContext portal;
    private HikariDataSource fixed;
    private List<Province> provinces;

    @Override
    public String name() {
        return "switch";
    }

    @Override
    public double aim() {
        return 1.05;
    }

    @Override
    public int pairs() {
        return 15;
    }

    @Override
    public void prepare() throws Exception {
        MySqlServer server = MySqlServer.shared();
        portal = PortalContext.open(server, Tenants.of(SLUGS));
        provinces = portal.bean(Provinces.class).up();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername("root");
        config.setCatalog("motcua_gia_lai");
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("rewriteBatchedStatements", "true");
        config.addDataSourceProperty("connectionTimeZone", "UTC");
        config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        config.addDataSourceProperty("useServerPrepStmts", "false");
        fixed = new HikariDataSource(config);
        for (int i = 0; i < 3; i++) {
            portal();
            floor();
        }
    }

    @Override
    public long portal() throws Exception {
        DataSource source = portal.bean(DataSource.class);
        CurrentProvince current = portal.bean(CurrentProvince.class);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        JdbcClient jdbc = JdbcClient.create(source);
        long begin = System.nanoTime();
        for (int i = 0; i < TRANSACTIONS; i++) {
            current.run(
                    provinces.get(i % provinces.size()), () -> transaction.executeWithoutResult(status -> act(jdbc)));
        }
        return System.nanoTime() - begin;
    }

    @Override
    public long floor() {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(fixed));
        JdbcClient jdbc = JdbcClient.create(fixed);
        long begin = System.nanoTime();
        for (int i = 0; i < TRANSACTIONS; i++) {
            transaction.executeWithoutResult(status -> act(jdbc));
        }
        return System.nanoTime() - begin;
    }

    /** What an ordinary act costs: look a list up, change a row. */
    private static void act(JdbcClient jdbc) {
        List<String> codes = jdbc.sql("select code from org_unit where kind = 'DISTRICT' order by code limit 20")
                .query(String.class)
                .list();
        jdbc.sql("update org_unit set version = version + 1 where code = ?")
                .param(codes.getFirst())
                .update();
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
            fixed.close();
        }
    }
}
