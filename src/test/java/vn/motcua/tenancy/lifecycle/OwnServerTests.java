package vn.motcua.tenancy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;
import vn.motcua.shared.Messages;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.DownReason;
import vn.motcua.tenancy.Outage;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.testing.As;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** Two real servers: one for the deployment and Gia Lai, one for Hà Tĩnh alone. */
@Tag("database")
@EnabledIfSystemProperty(named = "motcua.test.database", matches = "mysql")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, OwnServerTests.TwoServers.class})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Import(As.class)
class OwnServerTests {

    private static final String PASSWORD = "only-for-ha-tinh-7Q";
    private static final Duration SOON = Duration.ofSeconds(40);

    private static MySqlServer second;

    @Autowired
    Provinces provinces;

    @Autowired
    Databases databases;

    @Autowired
    CurrentProvince current;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    As as;

    private long units(String slug) {
        return as.person(
                slug + "-leader",
                () -> jdbc.sql("select count(*) from org_unit")
                        .query(Long.class)
                        .single());
    }

    @Test
    void aServerOfItsOwnHoldsItsRowsAndTakesOnlyItDown(CapturedOutput output) throws Exception {
        long here = units("gia-lai");
        long there = units("ha-tinh");
        assertThat(there).isPositive();
        assertThat(schemasOf(TestDeployment.apartServer())).doesNotContain("motcua_ha_tinh");
        assertThat(schemasOf(second)).contains("motcua_ha_tinh").doesNotContain("motcua_gia_lai", "motcua_control");
        // The sign-in of the demo asks for provinces that are up, so this one is taken along.
        var leader = as.person("ha-tinh-leader", () -> provinces.find("ha-tinh").orElseThrow());

        second.kill();
        as.nobody(() -> {
            assertThatThrownBy(() -> inside(leader))
                    .satisfies(e -> assertThat(unavailable(e)).isTrue());
        });
        assertThat(provinces.find("ha-tinh")).isEmpty();
        assertThat(reason("ha-tinh")).isEqualTo("tenancy.reason.unreachable");
        assertThat(units("gia-lai")).isEqualTo(here);
        assertThat(provinces.find("gia-lai")).isPresent();

        second.revive();
        Awaitility.await()
                .atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(units("ha-tinh")).isEqualTo(there));

        assertThat(output.getAll()).doesNotContain(PASSWORD);
        assertThat(provinces.states().toString() + databases.servers() + leader).doesNotContain(PASSWORD);
    }

    /** What a request of a person of that province would get. */
    private void inside(Province province) {
        current.run(
                province,
                () -> jdbc.sql("select count(*) from org_unit")
                        .query(Long.class)
                        .single());
    }

    private static boolean unavailable(Throwable thrown) {
        return Outage.isBehind(thrown)
                || thrown instanceof PortalException problem && problem.kind() == PortalException.Kind.UNAVAILABLE;
    }

    private String reason(String slug) {
        DownReason reason = provinces.states().stream()
                .filter(state -> state.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .reason();
        assertThat(reason.text(new Messages(), Messages.ENGLISH)).isNotBlank();
        return reason.key();
    }

    private static java.util.List<String> schemasOf(MySqlServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), "root", "")) {
            var names = new java.util.ArrayList<String>();
            var rows = connection.createStatement().executeQuery("show databases like 'motcua%'");
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    static class TwoServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDeployment.apart(context);
            second = MySqlServer.start(TestDeployment.freshFolder("mysql-second"));
            try (Connection connection = DriverManager.getConnection(second.url(), "root", "");
                    var statement = connection.createStatement()) {
                statement.execute(
                        "create user 'ha_tinh'@'%' identified with mysql_native_password by '" + PASSWORD + "'");
                statement.execute("grant all on *.* to 'ha_tinh'@'%'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Path tenants = Tenants.of("gia-lai", "ha-tinh");
            Tenants.describe(
                    tenants,
                    "ha-tinh",
                    "database:\n  url: \"jdbc:mysql://127.0.0.1:" + second.port()
                            + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true\"\n  user: ha_tinh");
            TestPropertyValues.of("motcua.tenants=" + tenants, "motcua.provinces.ha-tinh.password=" + PASSWORD)
                    .applyTo(context);
        }
    }
}
