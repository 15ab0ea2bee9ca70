package vn.motcua.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.TableSums;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** A list of units is taken over altogether or not at all, even if the portal is killed in the middle of it. */
@Tag("database")
@EnabledIfSystemProperty(
        named = "motcua.test.database",
        matches = "mysql",
        disabledReason = "the embedded database is gone with the process")
class KilledTakingOverTests {

    private static final String SCHEMA = "motcua_gia_lai";
    private static final int COMMUNES = 300;

    private final Path tenants = Tenants.of("gia-lai").toAbsolutePath();
    private final MySqlServer server = MySqlServer.start(TestDeployment.freshFolder("mysql-taking-over"));
    private final MySqlView view = new MySqlView(server);

    @TempDir
    Path folder;

    private Path list() throws Exception {
        String communes = IntStream.range(0, COMMUNES)
                .mapToObj("9%04d;Xã Mới %1$d;Cấp xã;622\n"::formatted)
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("list.csv"),
                "Mã;Tên;Loại;Mã cấp trên\n622;Thành phố Pleiku Mới;Cấp huyện;\n" + communes);
    }

    private Map<String, List<String>> rows() throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url(), "root", "")) {
            connection.setCatalog(SCHEMA);
            return TableSums.rows(connection);
        }
    }

    @Test
    void whoeverKillsItFindsAllAsItWasAndMayDoItAgain() throws Exception {
        PortalProcess portal = new PortalProcess(server, tenants, folder, TakingOverProcess.class);
        Path list = list();
        portal.whole("hand", list);
        Map<String, List<String>> before = rows();
        long acts = view.count(SCHEMA, "unit_act");
        long entries = view.count(SCHEMA, "audit_entry");

        try (Connection lock = DriverManager.getConnection(server.url(), "root", "");
                var statement = lock.createStatement()) {
            // The last table that is written to: the portal waits for it with all else written and nothing confirmed.
            statement.execute("lock tables " + SCHEMA + ".audit_link read");
            Process killed = portal.start("take", list);
            try {
                MySqlView.await(() -> view.count(SCHEMA, "audit_entry") > entries || !killed.isAlive());
                assertThat(killed.isAlive()).as(portal.log("take")).isTrue();
                assertThat(view.count(SCHEMA, "unit_act")).isEqualTo(acts + COMMUNES + 1);
            } finally {
                killed.destroyForcibly().waitFor();
            }
        }
        MySqlView.await(() -> view.count(SCHEMA, "unit_act") == acts);
        assertThat(rows()).isEqualTo(before);

        portal.whole("take", list);
        assertThat(view.count(SCHEMA, "unit_act")).isEqualTo(acts + COMMUNES + 1);
    }
}
