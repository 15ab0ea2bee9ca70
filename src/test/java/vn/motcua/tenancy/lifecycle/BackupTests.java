package vn.motcua.tenancy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.MotcuaApplication;
import vn.motcua.shared.Ids;
import vn.motcua.shared.PortalException;
import vn.motcua.tenancy.CurrentProvince;
import vn.motcua.tenancy.Province;
import vn.motcua.tenancy.Provinces;
import vn.motcua.tenancy.control.OperatorAct;
import vn.motcua.tenancy.control.ProvinceTable;
import vn.motcua.tenancy.database.Databases;
import vn.motcua.testing.TableSums;
import vn.motcua.testing.Tenants;
import vn.motcua.testing.TestDeployment;

/** A backup of one province holds all of it, goes back in whole or not at all, and into either kind of database. */
@Tag("database")
@SpringBootTest(classes = MotcuaApplication.class)
@ContextConfiguration(initializers = {TestDeployment.class, BackupTests.TwoProvinces.class})
@DirtiesContext
class BackupTests {

    @Autowired
    ProvinceBackups backups;

    @Autowired
    Provinces provinces;

    @Autowired
    ProvinceTable table;

    @Autowired
    ProvinceWatch watch;

    @Autowired
    Databases databases;

    @Autowired
    CurrentProvince current;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private Province province(String slug) {
        return provinces.find(slug).orElseThrow();
    }

    private Map<String, List<String>> rows(String slug) throws SQLException {
        return rows(databases, province(slug));
    }

    private static Map<String, List<String>> rows(Databases databases, Province province) throws SQLException {
        try (Connection connection = databases.enter(province)) {
            return TableSums.rows(connection);
        }
    }

    private Path backup(String slug) throws IOException {
        Path file = Files.createTempFile(folder, slug, ".zip");
        try (var out = Files.newOutputStream(file)) {
            assertThat(backups.backUp(slug, "operator", out)).isPositive();
        }
        assertThat(table.find(slug).orElseThrow().backupSize()).isEqualTo(Files.size(file));
        return file;
    }

    private void change(String slug) {
        current.run(province(slug), () -> {
            jdbc.sql("update org_unit set name = concat(name, ' (đã đổi)')").update();
            jdbc.sql("delete from assignment").update();
        });
    }

    /** A file as a report leaves it: bytes of all kinds, and more of them than fit into a batch. */
    private void keepAReport(String slug) {
        byte[] content = new byte[6 << 20];
        new java.util.Random(7).nextBytes(content);
        byte[] id = Ids.bytes(Ids.next());
        current.run(province(slug), () -> {
            jdbc.sql("insert into report (id, type, as_of, format, locale, state, progress, requested_by,"
                            + " requested_at, version) values (?, 'catalogue', '2020-12-31', 'pdf', 'vi', 'DONE', 100,"
                            + " 'gia-lai-leader', '2020-12-31 10:11:12.123456', 1)")
                    .param(id)
                    .update();
            jdbc.sql("insert into report_file (report_id, content) values (?, ?)")
                    .params(id, content)
                    .update();
        });
    }

    @Test
    void whatWasBackedUpComesBackAndTheOtherProvinceNoticesNothing() throws Exception {
        keepAReport("gia-lai");
        var before = rows("gia-lai");
        var other = rows("ha-tinh");
        String schema = databases.schema(province("gia-lai"));
        Path file = backup("gia-lai");
        change("gia-lai");
        assertThat(rows("gia-lai")).isNotEqualTo(before);

        backups.restore("gia-lai", "operator", file);
        assertThat(rows("gia-lai")).isEqualTo(before);
        assertThat(databases.schema(province("gia-lai"))).isNotEqualTo(schema);
        assertThat(rows("ha-tinh")).isEqualTo(other);
        assertThat(table.acts(2)).extracting(OperatorAct::action).containsExactly("restore", "backup");

        // A second time: the schema before the last is gone, the one before stays.
        String last = databases.schema(province("gia-lai"));
        backups.restore("gia-lai", "operator", file);
        assertThat(rows("gia-lai")).isEqualTo(before);
        assertThat(table.previous("gia-lai")).contains(last);
        assertThat(schemas()).contains(last).doesNotContain(schema);
    }

    private List<String> schemas() {
        return JdbcClient.create(databases.control())
                .sql("select schema_name from information_schema.schemata")
                .query(String.class)
                .list();
    }

    @Test
    void aBackupGoesIntoAFreshDeploymentOfTheOtherKindToo() throws Exception {
        keepAReport("gia-lai");
        var before = rows("gia-lai");
        Path file = backup("gia-lai");
        // Embedded; from the run on MySQL this is the other kind, and the way back goes from here to there.
        Path back = folder.resolve("back.zip");
        try (ConfigurableApplicationContext fresh = new SpringApplicationBuilder(MotcuaApplication.class)
                .web(org.springframework.boot.WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--motcua.data=" + TestDeployment.freshFolder("h2-fresh"),
                        "--motcua.tenants=" + Tenants.of("gia-lai"))) {
            ProvinceBackups there = fresh.getBean(ProvinceBackups.class);
            Province province = fresh.getBean(Provinces.class).find("gia-lai").orElseThrow();
            assertThat(rows(fresh.getBean(Databases.class), province)).isNotEqualTo(before);
            there.restore("gia-lai", "operator", file);
            assertThat(rows(fresh.getBean(Databases.class), province)).isEqualTo(before);
            try (var out = Files.newOutputStream(back)) {
                there.backUp("gia-lai", "operator", out);
            }
        }
        change("gia-lai");
        backups.restore("gia-lai", "operator", back);
        assertThat(rows("gia-lai")).isEqualTo(before);
    }

    @Test
    void aBackupIsAPictureOfOneMomentWhilePeopleWrite() throws Exception {
        Province province = province("ha-tinh");
        AtomicBoolean enough = new AtomicBoolean();
        // Two tables that always say the same, in one transaction each time.
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; !enough.get(); i++) {
                write(province, "picture-" + i);
            }
        });
        try {
            for (int i = 0; i < 5; i++) {
                Path file = backup("ha-tinh");
                assertThat(lines(file, "audit_entry", "picture-")).isEqualTo(lines(file, "decision", "picture-"));
            }
        } finally {
            enough.set(true);
            writer.join();
        }
    }

    private void write(Province province, String word) {
        try (Connection connection = databases.enter(province)) {
            connection.setAutoCommit(false);
            try (var first = connection.prepareStatement(
                            "insert into audit_entry (id, happened_at, username, action,"
                                    + " subject_type, subject_id, details) values (?, '2026-01-01 00:00:00', 'x', 'x', 'x', ?, ?)");
                    var second = connection.prepareStatement("insert into decision (id, number, issued_on, issuer,"
                            + " subject, version) values (?, ?, '2026-01-01', 'x', 'x', 1)")) {
                first.setBytes(1, Ids.bytes(Ids.next()));
                first.setBytes(2, Ids.bytes(Ids.next()));
                first.setString(3, word);
                first.executeUpdate();
                second.setBytes(1, Ids.bytes(Ids.next()));
                second.setString(2, word);
                second.executeUpdate();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lines(Path file, String name, String word) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("tables/" + name + ".jsonl"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(word))
                    .count();
        }
    }

    @Test
    void whatIsNoBackupOfThisProvinceIsRefusedAndNothingChanges() throws Exception {
        Path file = backup("gia-lai");
        var before = rows("gia-lai");
        refused("ha-tinh", file, "tenancy.backup.other-province");
        byte[] bytes = Files.readAllBytes(file);
        refused("gia-lai", write("cut.zip", java.util.Arrays.copyOf(bytes, bytes.length / 2)), "damaged");
        byte[] bent = bytes.clone();
        bent[bytes.length / 3] ^= 1;
        refused("gia-lai", write("bent.zip", bent), "damaged");
        refused("gia-lai", write("empty.zip", new byte[0]), "damaged");
        refused("gia-lai", write("text.zip", "no zip".getBytes()), "damaged");
        refused("gia-lai", rewritten(file, "changed", "tables/employee.jsonl", "[", "[ "), "damaged");
        refused("gia-lai", rewritten(file, "slip", "+../../evil", "", ""), "damaged");
        refused("gia-lai", rewritten(file, "more", "+tables/more.jsonl", "", ""), "damaged");
        refused("gia-lai", rewritten(file, "names", "manifest.json", "\"employee\"", "\"employee;x\""), "damaged");
        refused("gia-lai", rewritten(file, "newer", "manifest.json", "\"schemaVersion\" : \"", "$09"), "newer");
        refused("gia-lai", rewritten(file, "format", "manifest.json", "\"format\" : 1", "\"format\" : 2"), "format");
        assertThat(rows("gia-lai")).isEqualTo(before);
        assertThat(table.find("gia-lai").orElseThrow().restoring()).isNull();
        assertThatThrownBy(() -> backups.restore("nowhere", "operator", file)).hasMessage("shared.not-found");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(
                    ("{\"format\":1,\"slug\":\"gia-lai\",\"schemaVersion\":\"1\",\"takenAt\":\"x\",\"database\":\"h2\","
                                    + "\"tables\":[{\"name\":\"employee\",\"columns\":[],\"rows\":1,\"bytes\":900000000000,"
                                    + "\"sha256\":\"\",\"content\":\"\"}]}")
                            .getBytes());
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("tables/employee.jsonl"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused("gia-lai", bomb, "damaged");
    }

    @Test
    void onlyOneRestoreAtATimeAndAnAbandonedOneIsClearedAway() throws Exception {
        Path file = backup("ha-tinh");
        var before = rows("ha-tinh");
        Province province = province("ha-tinh");
        // As another process leaves it that was killed: the door shut, a half-made schema, and a lease.
        databases.main().createSchema("motcua_ha_tinh_half");
        assertThat(table.beginRestore("ha-tinh", "motcua_ha_tinh_half", java.time.Duration.ofSeconds(30)))
                .isTrue();
        watch.look();
        assertThat(provinces.find("ha-tinh")).isEmpty();
        assertThatThrownBy(() -> databases.enter(province)).isInstanceOf(SQLException.class);
        refused("ha-tinh", file, "tenancy.restore.busy");
        assertThatThrownBy(() -> backups.check("ha-tinh")).hasMessage("tenancy.restore.busy");

        table.renewRestore("ha-tinh", "motcua_ha_tinh_half", java.time.Duration.ofSeconds(-1));
        watch.look();
        assertThat(provinces.find("ha-tinh")).isPresent();
        assertThat(rows("ha-tinh")).isEqualTo(before);
        assertThat(schemas()).doesNotContain("motcua_ha_tinh_half");
    }

    private void refused(String slug, Path file, String key) {
        assertThatThrownBy(() -> backups.restore(slug, "operator", file))
                .as(file.toString())
                .isInstanceOf(PortalException.class)
                .hasMessageContaining(key);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** The same zip with one entry's text changed, or with one more where the name begins with a plus. */
    private Path rewritten(Path file, String name, String entry, String what, String by) throws IOException {
        Path copy = folder.resolve(name + ".zip");
        boolean changed = entry.startsWith("+");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry each : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(each.getName()));
                byte[] bytes = zip.getInputStream(each).readAllBytes();
                if (each.getName().equals(entry)) {
                    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                    String after =
                            by.startsWith("$0") ? text.replace(what, what + by.substring(2)) : text.replace(what, by);
                    changed = !after.equals(text);
                    bytes = after.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                }
                out.write(bytes);
                out.closeEntry();
            }
            if (entry.startsWith("+")) {
                out.putNextEntry(new ZipEntry(entry.substring(1)));
                out.write("x".getBytes());
                out.closeEntry();
            }
        }
        assertThat(changed).isTrue();
        return copy;
    }

    static class TwoProvinces implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDeployment.apart(context);
            TestPropertyValues.of("motcua.tenants=" + Tenants.of("gia-lai", "ha-tinh"))
                    .applyTo(context);
        }
    }
}
