package vn.motcua.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.story.RunningPortal;
import vn.motcua.testing.MySqlServer;
import vn.motcua.testing.Tenants;

/** The process is killed at bad moments; the next start ends as if nothing had been, or as if all had been done. */
class KilledStartIT {

    private static final String SCHEMA = "motcua_gia_lai";

    private final MySqlServer server = MySqlServer.shared();
    private final MySqlView view = new MySqlView(server);
    private final Path tenants = Tenants.of("gia-lai").toAbsolutePath();

    @TempDir
    Path folder;

    private void drop() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(server.url(), "root", "");
                var statement = connection.createStatement()) {
            for (String schema : java.util.List.of(SCHEMA, "motcua_control", "motcua_nowhere")) {
                statement.execute("drop database if exists " + schema);
            }
        }
    }

    private void killWhen(BooleanSupplier sign) {
        RunningPortal portal = RunningPortal.launchOnMySql(server, RunningPortal.freshFolder(), tenants);
        try {
            MySqlView.await(() -> sign.getAsBoolean() || !portal.isAlive());
            portal.kill();
        } finally {
            portal.close();
        }
    }

    private Map<String, Integer> afterAStart() {
        try (RunningPortal portal = RunningPortal.onMySql(server, RunningPortal.freshFolder(), tenants)) {
            assertThat(portal.get("gia-lai-leader", "/api/v1/units").statusCode())
                    .as(portal.output())
                    .isEqualTo(200);
            return view.counts(SCHEMA);
        }
    }

    @Test
    void duringMigrationsAndFirstLoadOnMySql() throws Exception {
        drop();
        Map<String, Integer> whole = afterAStart();
        assertThat(whole.get("org_unit")).isGreaterThan(100);

        // One start after the other is killed a little later: between two migrations, inside one, and twice with rows
        // written that no commit has confirmed. Each has to get over what the one before it left.
        drop();
        killWhen(() -> view.count(SCHEMA, "org_unit") >= 0);
        assertThat(view.count(SCHEMA, "first_load")).isZero();
        killWhen(() -> view.count(SCHEMA, "procedure_version") >= 0);
        assertThat(view.count(SCHEMA, "first_load")).isZero();
        killWhen(() -> view.count(SCHEMA, "org_unit") > 0);
        killWhen(() -> view.count(SCHEMA, "counter") > 0);
        assertThat(afterAStart()).isEqualTo(whole);
    }

    @Test
    void duringAnImportOnMySql() throws Exception {
        drop();
        Path list = large(8000);
        try (RunningPortal portal = RunningPortal.onMySql(server, RunningPortal.freshFolder(), tenants)) {
            long before = view.count(SCHEMA, "procedure_version");
            Thread sending = Thread.ofVirtual().start(() -> {
                try {
                    portal.postFile("gia-lai-admin", "/api/v1/procedures/import?dryRun=false", list);
                } catch (IOException | RuntimeException e) {
                    // Its portal was killed.
                }
            });
            MySqlView.await(() -> view.count(SCHEMA, "procedure_version") > before);
            portal.kill();
            sending.join();
            MySqlView.await(() -> view.count(SCHEMA, "procedure_version") == before
                    || view.count(SCHEMA, "procedure_version") == before + 8000);
        }
        long after = view.count(SCHEMA, "procedure_version");
        try (RunningPortal portal = RunningPortal.onMySql(server, RunningPortal.freshFolder(), tenants)) {
            assertThat(portal.get("gia-lai-admin", "/api/v1/procedures?q=9.000001")
                            .body())
                    .contains("\"total\":" + (after > 8000 ? 1 : 0));
            assertThat(portal.postFile("gia-lai-admin", "/api/v1/procedures/import?dryRun=false", list)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(portal.get("gia-lai-admin", "/api/v1/procedures?q=9.000001")
                            .body())
                    .contains("\"total\":1");
        }
    }

    private Path large(int rows) throws IOException {
        StringBuilder text = new StringBuilder("Mã số,Tên,Lĩnh vực\n");
        for (int i = 1; i <= rows; i++) {
            text.append("9.%06d,Thủ tục hành chính thử nghiệm số %d,Hộ tịch%n".formatted(i, i));
        }
        return Files.writeString(folder.resolve("large.csv"), text);
    }

    @Test
    void duringTheFirstLoadOfTheEmbeddedDatabase() {
        Path two = Tenants.of("gia-lai", "ha-tinh").toAbsolutePath();
        Path data = RunningPortal.freshFolder();
        RunningPortal killed = RunningPortal.launch(data, two);
        try {
            // The second province is being filled now.
            MySqlView.await(() -> killed.output().contains("Province gia-lai filled") || !killed.isAlive());
            killed.kill();
        } finally {
            killed.close();
        }
        assertThat(killed.output()).doesNotContain("Province ha-tinh filled");
        try (RunningPortal portal = RunningPortal.start(data, two, RunningPortal.freePort())) {
            assertThat(portal.output()).contains("Province ha-tinh filled").doesNotContain("gia-lai filled");
            for (String slug : java.util.List.of("gia-lai", "ha-tinh")) {
                assertThat(portal.get(slug + "-leader", "/api/v1/units").statusCode())
                        .isEqualTo(200);
            }
        }
    }
}
