package vn.motcua.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.TableSums;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** A unit ends altogether or not at all, even if the portal is killed in the middle of the act. */
@Tag("database")
@EnabledIfSystemProperty(
        named = "motcua.test.database",
        matches = "mysql",
        disabledReason = "the embedded database is gone with the process")
class KilledEndingTests {

    private static final String SCHEMA = "motcua_gia_lai";

    private final Path tenants = Tenants.of("gia-lai").toAbsolutePath();
    private final MySqlServer server = MySqlServer.start(TestDeployment.freshFolder("mysql-ending"));
    private final MySqlView view = new MySqlView(server);

    @TempDir
    Path folder;

    private Map<String, List<String>> rows() throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url(), "root", "")) {
            connection.setCatalog(SCHEMA);
            return TableSums.rows(connection);
        }
    }

    @Test
    void whoeverKillsItFindsAllAsItWasAndMayDoItAgain() throws Exception {
        PortalProcess portal = new PortalProcess(server, tenants, folder, EndingProcess.class);
        portal.whole("fill", folder.resolve("none"));
        Map<String, List<String>> before = rows();

        Path holding = folder.resolve("holding");
        Process killed = portal.start("hold", holding);
        try {
            MySqlView.await(() -> Files.exists(holding) || !killed.isAlive());
            assertThat(killed.isAlive()).as(portal.log("hold")).isTrue();
            // All is written by now, and nothing confirmed.
            assertThat(view.count(SCHEMA, "unit_act")).isPositive();
            assertThat(view.count(SCHEMA, "one_stop_point_past")).isPositive();
        } finally {
            killed.destroyForcibly().waitFor();
        }
        MySqlView.await(() -> view.count(SCHEMA, "unit_act") == 0);
        assertThat(rows()).isEqualTo(before);

        portal.whole("end", folder.resolve("none"));
        assertThat(view.count(SCHEMA, "unit_act")).isEqualTo(2);
        assertThat(view.count(SCHEMA, "unit_succession")).isOne();
    }
}
